// A small anti-aliased rasteriser. A mask says how much of each pixel a shape covers; painting lays a colour
// over a picture through a mask. Pixel (column, row) is the unit square whose upper left corner is that point.

import type { Path } from "./path.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** height × width coverages in 0..1, row by row. */
export interface Mask extends Size {
  readonly cover: Float32Array;
}

/** Red, green, blue in 0..1. */
export type Colour = readonly [red: number, green: number, blue: number];

/** height × width × 3 values, nominally in 0..1. */
export interface Raster extends Size {
  readonly values: Float32Array;
}

const scanlines = 4;

/** The inside of a closed outline, exact along x and sampled by four lines per pixel along y. */
export function filled(size: Size, outline: Path): Mask {
  const mask = emptyMask(size);
  let from = outline[outline.length - 1];
  for (const to of outline) {
    if (from) addEdge(mask, from[0], from[1] * scanlines, to[0], to[1] * scanlines);
    from = to;
  }
  // Until here a cell holds the change against its left neighbour.
  for (let row = 0; row < mask.height; row++) {
    let sum = 0;
    for (let cell = row * mask.width; cell < (row + 1) * mask.width; cell++) {
      sum += mask.cover[cell] ?? 0;
      mask.cover[cell] = Math.min(1, Math.abs(sum) / scanlines);
    }
  }
  return mask;
}

/** A line with round ends; `width` in pixels, given for its start and its end. */
export function stroked(size: Size, line: Path, width: number, endWidth = width): Mask {
  const mask = emptyMask(size);
  const pieces = Math.max(1, line.length - 1);
  for (let piece = 0; piece < pieces; piece++) {
    const from = line[piece];
    const to = line[piece + 1] ?? from;
    if (!from || !to) continue;
    const radius = (width + ((endWidth - width) * piece) / pieces) / 2;
    addSegment(mask, from[0], from[1], to[0] - from[0], to[1] - from[1], radius);
  }
  return mask;
}

/** Full at the centre, fading like a normal distribution: for light, shade and blush. */
export function glow(size: Size, x: number, y: number, radius: number): Mask {
  const mask = emptyMask(size);
  for (let cell = 0; cell < mask.cover.length; cell++) {
    const dx = (cell % size.width) + 0.5 - x;
    const dy = Math.floor(cell / size.width) + 0.5 - y;
    mask.cover[cell] = Math.exp(-(dx * dx + dy * dy) / (2 * radius * radius));
  }
  return mask;
}

export function within(mask: Mask, clip: Mask): Mask {
  return { ...mask, cover: mask.cover.map((cover, cell) => cover * (clip.cover[cell] ?? 0)) };
}

export function paint(raster: Raster, mask: Mask, colour: Colour, opacity = 1): void {
  for (let cell = 0; cell < mask.cover.length; cell++) {
    const alpha = (mask.cover[cell] ?? 0) * opacity;
    if (alpha === 0) continue;
    for (let channel = 0; channel < 3; channel++) {
      const at = cell * 3 + channel;
      const under = raster.values[at] ?? 0;
      raster.values[at] = under + ((colour[channel] ?? 0) - under) * alpha;
    }
  }
}

function emptyMask({ width, height }: Size): Mask {
  return { width, height, cover: new Float32Array(width * height) };
}

// Every scanline that crosses the edge gains or loses cover to the right of the crossing.
function addEdge(mask: Mask, x0: number, y0: number, x1: number, y1: number): void {
  const sign = y0 < y1 ? 1 : -1;
  const [left, top, right, bottom] = y0 < y1 ? [x0, y0, x1, y1] : [x1, y1, x0, y0];
  const slope = (right - left) / (bottom - top);
  const last = Math.min(mask.height * scanlines, Math.ceil(bottom - 0.5));
  for (let line = Math.max(0, Math.ceil(top - 0.5)); line < last; line++) {
    const x = Math.max(0, Math.min(mask.width, left + (line + 0.5 - top) * slope));
    const column = Math.floor(x);
    const cell = Math.floor(line / scanlines) * mask.width + column;
    if (column < mask.width) mask.cover[cell] = (mask.cover[cell] ?? 0) + sign * (column + 1 - x);
    if (column + 1 < mask.width) mask.cover[cell + 1] = (mask.cover[cell + 1] ?? 0) + sign * (x - column);
  }
}

// Coverage by distance to the segment, which is right to a few percent for lines of half a pixel and more.
function addSegment(mask: Mask, x: number, y: number, dx: number, dy: number, radius: number): void {
  const reach = radius + 1;
  const lengthSquared = Math.max(1e-9, dx * dx + dy * dy);
  const firstRow = Math.max(0, Math.floor(Math.min(y, y + dy) - reach));
  const lastRow = Math.min(mask.height - 1, Math.ceil(Math.max(y, y + dy) + reach));
  const firstColumn = Math.max(0, Math.floor(Math.min(x, x + dx) - reach));
  const lastColumn = Math.min(mask.width - 1, Math.ceil(Math.max(x, x + dx) + reach));
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      const px = column + 0.5 - x;
      const py = row + 0.5 - y;
      const along = Math.max(0, Math.min(1, (px * dx + py * dy) / lengthSquared));
      const distance = Math.hypot(px - along * dx, py - along * dy);
      const cell = row * mask.width + column;
      const cover = Math.max(0, Math.min(1, radius + 0.5 - distance));
      if (cover > (mask.cover[cell] ?? 0)) mask.cover[cell] = cover;
    }
  }
}
