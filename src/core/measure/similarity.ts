// Structural similarity, SSIM (Wang, Bovik, Sheikh, Simoncelli 2004). It is measured while a hand paints, so sums over
// windows come from summed-area tables.

import type { Shape } from "#core/pictures.ts";

const windowSize = 7;
const lightnessGuard = (0.01 * 255) ** 2;
const contrastGuard = (0.03 * 255) ** 2;

/** The mean over all 7×7 windows and channels, even weights; 1 for equal pictures. */
export function similarity(
  before: Uint8Array,
  after: Uint8Array,
  { height, width, channels }: Shape,
): number {
  let sum = 0;
  let windows = 0;
  for (let channel = 0; channel < channels; channel++) {
    const x = (cell: number) => before[cell * channels + channel] ?? 0;
    const y = (cell: number) => after[cell * channels + channel] ?? 0;
    const sums = [
      windowSums(width, height, x),
      windowSums(width, height, y),
      windowSums(width, height, (cell) => x(cell) * x(cell)),
      windowSums(width, height, (cell) => y(cell) * y(cell)),
      windowSums(width, height, (cell) => x(cell) * y(cell)),
    ] as const;
    for (const at of sums[0].keys()) {
      sum += windowSimilarity(sums.map((each) => (each[at] ?? 0) / windowSize ** 2));
      windows++;
    }
  }
  return windows === 0 ? 1 : sum / windows;
}

/** The sum over every window, row by row, from a summed-area table: whole numbers, so nothing is rounded. */
function windowSums(width: number, height: number, valueOf: (cell: number) => number): Float64Array {
  const wide = width + 1;
  const table = new Float64Array(wide * (height + 1));
  for (let row = 0; row < height; row++) {
    let line = 0;
    for (let column = 0; column < width; column++) {
      line += valueOf(row * width + column);
      table[(row + 1) * wide + column + 1] = (table[row * wide + column + 1] ?? 0) + line;
    }
  }
  const [across, down] = [Math.max(0, width - windowSize + 1), Math.max(0, height - windowSize + 1)];
  const corner = (row: number, column: number) => table[row * wide + column] ?? 0;
  return Float64Array.from({ length: across * down }, (_, at) => {
    const [top, left] = [Math.floor(at / across), at % across];
    const [bottom, right] = [top + windowSize, left + windowSize];
    return corner(bottom, right) - corner(top, right) - corner(bottom, left) + corner(top, left);
  });
}

/** From the means of x, y, x², y² and x·y over one window. */
function windowSimilarity([
  meanX = 0,
  meanY = 0,
  meanXX = 0,
  meanYY = 0,
  meanXY = 0,
]: readonly number[]): number {
  const varianceX = meanXX - meanX * meanX;
  const varianceY = meanYY - meanY * meanY;
  const covariance = meanXY - meanX * meanY;
  return (
    ((2 * meanX * meanY + lightnessGuard) * (2 * covariance + contrastGuard)) /
    ((meanX * meanX + meanY * meanY + lightnessGuard) * (varianceX + varianceY + contrastGuard))
  );
}
