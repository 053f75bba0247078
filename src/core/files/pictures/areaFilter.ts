// Makes a picture small by averaging: every pixel of the small one is the mean of the area it covers, parts of pixels
// counted by their share. Rows come strip by strip, so that a picture of 50 megapixels never lies here whole. The
// mean is taken of the stored (sRGB) values, as picture sets for training usually do; what is transparent lies on
// white. All sums are whole numbers below 2^53, so nothing is rounded before the end.

import type { Shape } from "#core/pictures.ts";
import type { Framing } from "./framing.ts";

export interface AreaFilter {
  /** The next rows of the framing's source rectangle, its width × 4 bytes (red, green, blue, alpha) each. */
  addRows(rgba: Uint8Array | Uint8ClampedArray): void;
  /** The small picture, once all rows were added. A border has the picture's mean colour. */
  finish(): Uint8Array;
}

export function openAreaFilter({ source, target }: Framing, shape: Shape): AreaFilter {
  const sums = new Float64Array(target.width * target.height * 3);
  const rowSums = new Float64Array(target.width * 3);
  let row = 0;

  // Distances are counted in 1 / (source × target) of the whole width: then both kinds of borders are whole numbers.
  const addRow = (rgba: Uint8Array | Uint8ClampedArray, start: number) => {
    rowSums.fill(0);
    for (let column = 0; column < source.width; column++) {
      const at = start + column * 4;
      const alpha = rgba[at + 3] ?? 255;
      const onWhite = 255 * (255 - alpha);
      const red = (rgba[at] ?? 0) * alpha + onWhite;
      const green = (rgba[at + 1] ?? 0) * alpha + onWhite;
      const blue = (rgba[at + 2] ?? 0) * alpha + onWhite;
      const left = column * target.width;
      const right = left + target.width;
      for (let x = Math.floor(left / source.width); x * source.width < right; x++) {
        const shared = Math.min(right, (x + 1) * source.width) - Math.max(left, x * source.width);
        rowSums[x * 3] = (rowSums[x * 3] ?? 0) + red * shared;
        rowSums[x * 3 + 1] = (rowSums[x * 3 + 1] ?? 0) + green * shared;
        rowSums[x * 3 + 2] = (rowSums[x * 3 + 2] ?? 0) + blue * shared;
      }
    }
    const top = row * target.height;
    const bottom = top + target.height;
    for (let y = Math.floor(top / source.height); y * source.height < bottom; y++) {
      const shared = Math.min(bottom, (y + 1) * source.height) - Math.max(top, y * source.height);
      const from = y * target.width * 3;
      for (let at = 0; at < rowSums.length; at++)
        sums[from + at] = (sums[from + at] ?? 0) + (rowSums[at] ?? 0) * shared;
    }
    row++;
  };

  return {
    addRows(rgba) {
      for (let start = 0; start < rgba.length; start += source.width * 4) addRow(rgba, start);
    },
    finish() {
      if (row !== source.height) throw new Error(`areaFilter: ${row} of ${source.height} rows were added`);
      const whole = source.width * source.height * 255;
      const colours = sums.map((sum) => sum / whole);
      return placed(colours, target, shape);
    },
  };
}

function placed(colours: Float64Array, target: Framing["target"], shape: Shape): Uint8Array {
  const pixels = new Uint8Array(shape.width * shape.height * shape.channels);
  const put = (cell: number, red: number, green: number, blue: number) => {
    if (shape.channels === 1) pixels[cell] = Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
    else pixels.set([Math.round(red), Math.round(green), Math.round(blue)], cell * 3);
  };
  const mean = [0, 1, 2].map((channel) => meanOf(colours, channel));
  const [red = 0, green = 0, blue = 0] = mean;
  for (let cell = 0; cell < shape.width * shape.height; cell++) put(cell, red, green, blue);
  for (let y = 0; y < target.height; y++) {
    for (let x = 0; x < target.width; x++) {
      const from = (y * target.width + x) * 3;
      const cell = (y + target.y) * shape.width + x + target.x;
      put(cell, colours[from] ?? 0, colours[from + 1] ?? 0, colours[from + 2] ?? 0);
    }
  }
  return pixels;
}

function meanOf(colours: Float64Array, channel: number): number {
  let sum = 0;
  for (let at = channel; at < colours.length; at += 3) sum += colours[at] ?? 0;
  return sum / (colours.length / 3);
}
