// One handwritten digit, 28 × 28 × 1 bytes, white ink on black like MNIST: a way to write it, then the writer's
// slant, proportions, pen and pressure, then an unsteady hand.

import type { Random } from "#core/random.ts";
import { waysToWrite, type Digit } from "./digitStrokes.ts";
import { between, curve, type Path, type Point } from "./path.ts";
import { stroked } from "./raster.ts";

const size = { width: 28, height: 28 };
export const digitShape = { ...size, channels: 1 } as const;

export function drawDigit(digit: number, random: Random): Uint8Array {
  if (!isDigit(digit)) throw new Error(`no such digit: ${digit}`);
  const hand = drawHand(digit, random);
  const ink = new Float32Array(size.width * size.height);
  for (const stroke of random.pick(waysToWrite[digit])) {
    const line = smooth(stroke.map((point) => hand(point)));
    const pen = random.between(0.9, 1.1);
    const mask = stroked(size, line, pen * hand.pen, pen * hand.pen * hand.lift);
    mask.cover.forEach((cover, cell) => (ink[cell] = Math.max(ink[cell] ?? 0, cover)));
  }
  return Uint8Array.from(ink, (cover) => {
    const grain = cover > 0.02 ? random.normal() * 9 : 0;
    return Math.max(0, Math.min(255, Math.round(cover * hand.pressure * 255 + grain)));
  });
}

interface Hand {
  /** From the digit's box to the picture, a little off each time. */
  (point: Point): Point;
  readonly pen: number;
  /** How thick a stroke ends, against its start. */
  readonly lift: number;
  readonly pressure: number;
}

function drawHand(digit: Digit, random: Random): Hand {
  const tall = random.between(16.5, 21.5);
  const wide = tall * random.between(0.55, 0.85) * (digit === 1 ? 0.8 : 1);
  const slant = random.normal() * 0.16 + 0.1;
  const tilt = random.normal() * 0.09;
  const [middleX, middleY] = [14 + random.between(-1.8, 1.8), 14 + random.between(-1.8, 1.8)];
  const [waveX, waveY] = [random.between(0, 6.3), random.between(0, 6.3)];
  const bend = random.between(0, 0.045);
  const shake = random.between(0.008, 0.03);
  const toPicture = ([x, y]: Point): Point => {
    const px = x - 0.5 + bend * Math.sin(waveX + 5 * y) + shake * random.normal();
    const py = y - 0.5 + bend * Math.sin(waveY + 5 * x) + shake * random.normal();
    const across = (px - slant * py) * wide;
    return [middleX + across - tilt * py * tall, middleY + py * tall + tilt * across];
  };
  const pen = random.between(1.5, 3.3);
  return Object.assign(toPicture, {
    pen,
    lift: random.between(0.6, 1.1),
    pressure: random.between(0.82, 1.05),
  });
}

// Quadratic pieces between the middles of the legs: smooth, and close to every point given.
function smooth(points: Path): Path {
  const first = points[0];
  const last = points[points.length - 1];
  if (!first || !last) return points;
  const line: Point[] = [];
  let from = first;
  for (let at = 1; at < points.length - 1; at++) {
    const via = points[at] ?? last;
    const next = points[at + 1] ?? last;
    const to = at === points.length - 2 ? last : between(via, next, 0.5);
    line.push(...curve(from, via, to, 6));
    from = to;
  }
  return line.length > 0 ? line : points;
}

function isDigit(value: number): value is Digit {
  return Number.isInteger(value) && value >= 0 && value <= 9;
}
