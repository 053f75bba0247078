// How far a poisoned picture is from its original, by the field's three usual measures.

import type { Shape } from "#core/pictures.ts";
import { similarity } from "./similarity.ts";

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

/** Single pixels that change by more than this catch the eye, however little the whole picture changes. */
const faint = 32;

/** The usual rule of thumb for the whole picture, and no pixel that stands out. */
export function isHardToSee({ psnr, lInfinity }: Distance): boolean {
  return psnr >= 30 && lInfinity <= faint;
}

/** How many pixels differ in any channel. */
export function changedPixels(before: Uint8Array, after: Uint8Array, { channels }: Shape): number {
  let count = 0;
  for (let pixel = 0; pixel < before.length; pixel += channels) {
    for (let at = pixel; at < pixel + channels; at++) {
      if (before[at] === after[at]) continue;
      count++;
      break;
    }
  }
  return count;
}

/**
 * What changed, magnified around grey, and by how much: the given factor, cut off at black and white, or else the
 * largest whole factor that clips nothing, 20 at most.
 */
export function magnifiedDifference(
  before: Uint8Array,
  after: Uint8Array,
  wanted?: number,
): { readonly pixels: Uint8Array; readonly factor: number } {
  const changes = Float32Array.from(after, (value, at) => value - (before[at] ?? 0));
  const largest = changes.reduce((most, change) => Math.max(most, Math.abs(change)), 0);
  const factor = wanted ?? Math.max(1, Math.min(20, Math.floor(127 / Math.max(largest, 1))));
  const pixels = Uint8Array.from(changes, (change) => Math.max(0, Math.min(255, 128 + change * factor)));
  return { pixels, factor };
}
