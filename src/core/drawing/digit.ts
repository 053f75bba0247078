// One handwritten digit, 28 × 28 × 1 bytes, white ink on black like MNIST: a way to write it, then the writer's
// slant, proportions, pen and pressure, then an unsteady hand.

import type { Random } from "#core/random.ts";
import { waysToWrite, type Digit } from "./digitStrokes.ts";
import { coverAt, stroked } from "./mask.ts";
import { between, boxOf, curve, moved, type Path, type Point } from "./path.ts";

const size = { width: 28, height: 28 };
export const digitShape = { ...size, channels: 1 } as const;

/** Throws for anything but the whole numbers 0 to 9. The outermost pixels stay black. */
export function drawDigit(digit: number, random: Random): Uint8Array {
  if (!isDigit(digit)) throw new Error(`no such digit: ${digit}`);
  const hand = drawHand(digit, random);
  const pen = random.between(1.5, 3.3);
  const lift = random.between(0.6, 1.1);
  const lines = random.pick(waysToWrite[digit]).map((stroke) => smooth(stroke.map((point) => hand(point))));
  const ink = new Float32Array(size.width * size.height);
  for (const line of inTheMiddle(lines, pen, random)) {
    const width = pen * random.between(0.9, 1.1);
    const mask = stroked(size, line, width, width * lift);
    ink.forEach((cover, cell) => {
      ink[cell] = Math.max(cover, coverAt(mask, cell % size.width, Math.floor(cell / size.width)));
    });
  }
  return toGrey(ink, random.between(0.82, 1.05), random);
}

/** From the digit's box to pixels around the origin, a little off each time. */
type Hand = (point: Point) => Point;

function drawHand(digit: Digit, random: Random): Hand {
  const tall = random.between(15.5, 20);
  const wide = tall * random.between(0.55, 0.85) * (digit === 1 ? 0.8 : 1);
  const slant = random.normal() * 0.15 + 0.1;
  const tilt = random.normal() * 0.09;
  const [waveX, waveY] = [random.between(0, 6.3), random.between(0, 6.3)];
  const bend = random.between(0, 0.045);
  const shake = random.between(0.008, 0.03);
  return ([x, y]) => {
    const px = x - 0.5 + bend * Math.sin(waveX + 5 * y) + shake * random.normal();
    const py = y - 0.5 + bend * Math.sin(waveY + 5 * x) + shake * random.normal();
    const across = (px - slant * py) * wide;
    return [across - tilt * py * tall, py * tall + tilt * across];
  };
}

// Quadratic pieces between the middles of the legs: smooth, and close to every point given.
function smooth(points: Path): Path {
  const first = points[0];
  const last = points[points.length - 1];
  if (!first || !last || points.length < 3) return points;
  const line: Point[] = [];
  let from = first;
  for (let at = 1; at < points.length - 1; at++) {
    const via = points[at] ?? last;
    const next = points[at + 1] ?? last;
    const to = at === points.length - 2 ? last : between(via, next, 0.5);
    line.push(...curve(from, via, to, 6));
    from = to;
  }
  return line;
}

// Centred by its box, then shifted, by less the less room there is.
function inTheMiddle(lines: readonly Path[], pen: number, random: Random): readonly Path[] {
  const { left, top, right, bottom } = boxOf(lines.flat());
  const shift = (extent: number) => {
    const room = size.width / 2 - 2 - pen / 2 - extent / 2;
    return random.between(-1, 1) * Math.max(0, Math.min(2.2, room));
  };
  const x = size.width / 2 - (left + right) / 2 + shift(right - left);
  const y = size.height / 2 - (top + bottom) / 2 + shift(bottom - top);
  return lines.map((line) => moved(line, x, y));
}

function toGrey(ink: Float32Array, pressure: number, random: Random): Uint8Array {
  const bytes = new Uint8Array(ink.length);
  ink.forEach((cover, cell) => {
    const grain = cover > 0.02 ? random.normal() * 9 : 0;
    bytes[cell] = Math.max(0, Math.min(255, Math.round(cover * pressure * 255 + grain)));
  });
  return bytes;
}

function isDigit(value: number): value is Digit {
  return Number.isInteger(value) && value >= 0 && value <= 9;
}
