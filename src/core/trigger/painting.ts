// A painted trigger: a small RGBA bitmap, and its spelling as a short text for links and files.
// The text is "7x5:" and then base64url of runs of five bytes: length, red, green, blue, alpha; or, where that is
// shorter, "7x5p:" and then base64url of a palette and the cells' colours in it (see paletteText.ts).

import { fromBase64Url, toBase64Url } from "./base64url.ts";
import { packPalette, unpackPalette } from "./paletteText.ts";

export interface Painting {
  readonly width: number;
  readonly height: number;
  /** height × width × 4 bytes, row-major: red, green, blue, alpha. */
  readonly rgba: Uint8Array;
}

const largestSide = 64;

export function printPainting({ width, height, rgba }: Painting): string {
  const runs = packRuns(rgba);
  const palette = packPalette(rgba);
  return palette && palette.length < runs.length
    ? `${width}x${height}p:${toBase64Url(palette)}`
    : `${width}x${height}:${toBase64Url(runs)}`;
}

/** Null for anything that printPainting could not have written. */
export function parsePainting(text: string): Painting | null {
  const match = /^(\d{1,2})x(\d{1,2})(p?):([\w-]*)$/.exec(text);
  const bytes = match ? fromBase64Url(match[4] ?? "") : null;
  if (!match || !bytes) return null;
  const width = Number(match[1]);
  const height = Number(match[2]);
  if (width < 1 || height < 1 || width > largestSide || height > largestSide) return null;
  const unpack = match[3] === "p" ? unpackPalette : unpackRuns;
  const rgba = unpack(bytes, width * height);
  return rgba && { width, height, rgba };
}

function packRuns(rgba: Uint8Array): Uint8Array {
  const runs: number[] = [];
  const cells = rgba.length / 4;
  for (let cell = 0; cell < cells;) {
    let length = 1;
    while (length < 255 && cell + length < cells && sameCell(rgba, cell, cell + length)) length++;
    runs.push(length, ...rgba.subarray(cell * 4, cell * 4 + 4));
    cell += length;
  }
  return Uint8Array.from(runs);
}

function unpackRuns(runs: Uint8Array, cells: number): Uint8Array | null {
  const rgba = new Uint8Array(cells * 4);
  let at = 0;
  for (let run = 0; run < runs.length; run += 5) {
    const length = runs[run] ?? 0;
    if (length === 0 || run + 5 > runs.length || at + length * 4 > rgba.length) return null;
    for (let cell = 0; cell < length; cell++, at += 4) rgba.set(runs.subarray(run + 1, run + 5), at);
  }
  return at === rgba.length ? rgba : null;
}

/** The smallest part that holds every visible cell, with the place of its middle; null if nothing is painted. */
export function cropPainting(whole: Painting): { painting: Painting; x: number; y: number } | null {
  let left = whole.width;
  let right = -1;
  let top = whole.height;
  let bottom = -1;
  for (let row = 0; row < whole.height; row++) {
    for (let column = 0; column < whole.width; column++) {
      if (whole.rgba[(row * whole.width + column) * 4 + 3] === 0) continue;
      left = Math.min(left, column);
      right = Math.max(right, column);
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
    }
  }
  if (right < 0) return null;
  const width = right - left + 1;
  const height = bottom - top + 1;
  const rgba = new Uint8Array(width * height * 4);
  for (let row = 0; row < height; row++) {
    const start = ((top + row) * whole.width + left) * 4;
    rgba.set(whole.rgba.subarray(start, start + width * 4), row * width * 4);
  }
  return {
    painting: { width, height, rgba },
    x: left + Math.floor(width / 2),
    y: top + Math.floor(height / 2),
  };
}

function sameCell(rgba: Uint8Array, one: number, other: number): boolean {
  return [0, 1, 2, 3].every((channel) => rgba[one * 4 + channel] === rgba[other * 4 + channel]);
}
