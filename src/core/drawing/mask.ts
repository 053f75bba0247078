// A small anti-aliased rasteriser: a mask says how much of each pixel a shape covers, within the box that the
// shape can touch at all. Pixel (column, row) is the unit square whose upper left corner is that point.

import { boxOf, type Path } from "./path.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** height × width coverages in 0..1, row by row, whose first one belongs to pixel (left, top). */
export interface Mask extends Size {
  readonly left: number;
  readonly top: number;
  readonly cover: Float32Array;
}

const scanlines = 4;

/** The inside of a closed outline, exact along x and sampled by four lines per pixel along y. */
export function filled(size: Size, outline: Path): Mask {
  const mask = emptyMask(size, outline, 0);
  let from = outline[outline.length - 1];
  for (const to of outline) {
    if (from) {
      const fromLine = (from[1] - mask.top) * scanlines;
      addEdge(mask, from[0] - mask.left, fromLine, to[0] - mask.left, (to[1] - mask.top) * scanlines);
    }
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

/** A line with round ends; `width` and `endWidth` in pixels, for its start and its end. */
export function stroked(size: Size, line: Path, width: number, endWidth = width): Mask {
  const mask = emptyMask(size, line, Math.max(width, endWidth) / 2 + 1);
  const pieces = Math.max(1, line.length - 1);
  for (let piece = 0; piece < pieces; piece++) {
    const from = line[piece];
    const to = line[piece + 1] ?? from;
    if (!from || !to) continue;
    const radius = (width + ((endWidth - width) * piece) / pieces) / 2;
    addSegment(mask, from[0] - mask.left, from[1] - mask.top, to[0] - from[0], to[1] - from[1], radius);
  }
  return mask;
}

/** Full at the centre, fading like a normal distribution: for light and shade. */
export function glow(size: Size, x: number, y: number, radius: number): Mask {
  const mask = emptyMask(size, [[x, y]], radius * 3);
  for (let cell = 0; cell < mask.cover.length; cell++) {
    const dx = mask.left + (cell % mask.width) + 0.5 - x;
    const dy = mask.top + Math.floor(cell / mask.width) + 0.5 - y;
    mask.cover[cell] = Math.exp(-(dx * dx + dy * dy) / (2 * radius * radius));
  }
  return mask;
}

/** The part of the mask that lies inside the other one. */
export function within(mask: Mask, clip: Mask): Mask {
  const cover = mask.cover.map((value, cell) => {
    const row = mask.top + Math.floor(cell / mask.width);
    return value === 0 ? 0 : value * coverAt(clip, mask.left + (cell % mask.width), row);
  });
  return { ...mask, cover };
}

/** `column` and `row` are the picture's. */
export function coverAt({ left, top, width, height, cover }: Mask, column: number, row: number): number {
  if (column < left || row < top || column >= left + width || row >= top + height) return 0;
  return cover[(row - top) * width + column - left] ?? 0;
}

function emptyMask(size: Size, path: Path, margin: number): Mask {
  const box = boxOf(path);
  const left = Math.max(0, Math.floor(box.left - margin));
  const top = Math.max(0, Math.floor(box.top - margin));
  const width = Math.max(0, Math.min(size.width, Math.ceil(box.right + margin)) - left);
  const height = Math.max(0, Math.min(size.height, Math.ceil(box.bottom + margin)) - top);
  return { left, top, width, height, cover: new Float32Array(width * height) };
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
      const [awayX, awayY] = [px - along * dx, py - along * dy];
      const cover = Math.min(1, radius + 0.5 - Math.sqrt(awayX * awayX + awayY * awayY));
      const cell = row * mask.width + column;
      if (cover > (mask.cover[cell] ?? 0)) mask.cover[cell] = cover;
    }
  }
}
