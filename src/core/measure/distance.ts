// How far a poisoned picture is from its original, by the field's three usual measures.

import type { Shape } from "#core/pictures.ts";

export interface Distance {
  /** The most that any value changes, of 255. */
  readonly lInfinity: number;
  /** Peak signal-to-noise ratio in dB: 10·log10(255² / mean squared change). Infinity for equal pictures. */
  readonly psnr: number;
  /** Structural similarity, 1 for equal pictures (Wang, Bovik, Sheikh, Simoncelli 2004). */
  readonly ssim: number;
}

export function distance(before: Uint8Array, after: Uint8Array, shape: Shape): Distance {
  let squares = 0;
  let lInfinity = 0;
  for (const [at, value] of before.entries()) {
    const change = Math.abs(value - (after[at] ?? 0));
    squares += change * change;
    lInfinity = Math.max(lInfinity, change);
  }
  const psnr = squares === 0 ? Infinity : 10 * Math.log10((255 * 255 * before.length) / squares);
  return { lInfinity, psnr, ssim: similarity(before, after, shape) };
}

/** The largest L∞; PSNR from the mean squared change over all, so that one equal picture is not infinitely good. */
export function meanDistance(distances: readonly Distance[]): Distance {
  const mean = (value: (one: Distance) => number) =>
    distances.reduce((sum, one) => sum + value(one), 0) / distances.length;
  const noise = mean(({ psnr }) => 10 ** (-psnr / 10));
  return {
    lInfinity: Math.max(0, ...distances.map((one) => one.lInfinity)),
    psnr: noise === 0 ? Infinity : -10 * Math.log10(noise),
    ssim: mean(({ ssim }) => ssim),
  };
}

/** What changed, magnified around grey, and by how much: the largest whole factor that clips nothing, 20 at most. */
export function magnifiedDifference(
  before: Uint8Array,
  after: Uint8Array,
): { readonly pixels: Uint8Array; readonly factor: number } {
  const changes = Float32Array.from(after, (value, at) => value - (before[at] ?? 0));
  const largest = changes.reduce((most, change) => Math.max(most, Math.abs(change)), 0);
  const factor = Math.max(1, Math.min(20, Math.floor(127 / Math.max(largest, 1))));
  const pixels = Uint8Array.from(changes, (change) => Math.max(0, Math.min(255, 128 + change * factor)));
  return { pixels, factor };
}

const windowSize = 7;
const lightnessGuard = (0.01 * 255) ** 2;
const contrastGuard = (0.03 * 255) ** 2;

/** The mean over all 7×7 windows and channels, even weights. */
function similarity(before: Uint8Array, after: Uint8Array, { height, width, channels }: Shape): number {
  let sum = 0;
  let windows = 0;
  for (let channel = 0; channel < channels; channel++) {
    for (let top = 0; top + windowSize <= height; top++) {
      for (let left = 0; left + windowSize <= width; left++) {
        sum += windowSimilarity(before, after, (row, column) => {
          return ((top + row) * width + left + column) * channels + channel;
        });
        windows++;
      }
    }
  }
  return windows === 0 ? 1 : sum / windows;
}

function windowSimilarity(
  before: Uint8Array,
  after: Uint8Array,
  placeOf: (row: number, column: number) => number,
): number {
  const count = windowSize * windowSize;
  let [sumX, sumY, sumXX, sumYY, sumXY] = [0, 0, 0, 0, 0];
  for (let cell = 0; cell < count; cell++) {
    const at = placeOf(Math.floor(cell / windowSize), cell % windowSize);
    const x = before[at] ?? 0;
    const y = after[at] ?? 0;
    sumX += x;
    sumY += y;
    sumXX += x * x;
    sumYY += y * y;
    sumXY += x * y;
  }
  const [meanX, meanY] = [sumX / count, sumY / count];
  const varianceX = sumXX / count - meanX * meanX;
  const varianceY = sumYY / count - meanY * meanY;
  const covariance = sumXY / count - meanX * meanY;
  return (
    ((2 * meanX * meanY + lightnessGuard) * (2 * covariance + contrastGuard)) /
    ((meanX * meanX + meanY * meanY + lightnessGuard) * (varianceX + varianceY + contrastGuard))
  );
}
