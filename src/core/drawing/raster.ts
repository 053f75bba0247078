// A colour picture in the making, and painting on it through masks.

import type { Mask, Size } from "./mask.ts";

/** Red, green, blue in 0..1. */
export type Colour = readonly [red: number, green: number, blue: number];

/** height × width × 3 values, nominally in 0..1. */
export interface Raster extends Size {
  readonly values: Float32Array;
}

export function emptyRaster({ width, height }: Size): Raster {
  return { width, height, values: new Float32Array(width * height * 3) };
}

export function paint(raster: Raster, mask: Mask, [red, green, blue]: Colour, opacity = 1): void {
  const { values } = raster;
  for (let cell = 0; cell < mask.cover.length; cell++) {
    const alpha = (mask.cover[cell] ?? 0) * opacity;
    if (alpha === 0) continue;
    const row = mask.top + Math.floor(cell / mask.width);
    const at = (row * raster.width + mask.left + (cell % mask.width)) * 3;
    values[at] = (values[at] ?? 0) * (1 - alpha) + red * alpha;
    values[at + 1] = (values[at + 1] ?? 0) * (1 - alpha) + green * alpha;
    values[at + 2] = (values[at + 2] ?? 0) * (1 - alpha) + blue * alpha;
  }
}

export function toBytes({ values }: Raster): Uint8Array {
  const bytes = new Uint8Array(values.length);
  // Uint8Array.from with a function would take a third of the whole drawing's time.
  for (let at = 0; at < bytes.length; at++) {
    bytes[at] = Math.max(0, Math.min(255, Math.round((values[at] ?? 0) * 255)));
  }
  return bytes;
}
