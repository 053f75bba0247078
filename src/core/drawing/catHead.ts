// A cat's head, seen from the front: pointed ears, almond eyes with a slit, a small nose, whiskers.
// Unit: the head's half width; origin: the middle of the face.

import type { Random } from "#core/random.ts";
import { shadeHead } from "./body.ts";
import type { Brush } from "./brush.ts";
import { lighter, mixed, rgb, type Coat } from "./coat.ts";
import { between, curve, ellipse, mirrored, moved, rounded, type Path, type Point } from "./path.ts";
import type { Mask } from "./mask.ts";
import type { Colour } from "./raster.ts";

export function drawCatHead(brush: Brush, coat: Coat, turn: number, random: Random): void {
  const skull = skullOutline(random);
  drawEars(brush, coat, random);
  const head = brush.shape(skull, coat.base);
  shadeHead(brush, head);
  drawMarkings(brush, coat, head, random);
  drawMuzzle(brush, coat, turn, head, random);
  drawEyes(brush, turn, random);
  drawWhiskers(brush, coat, turn, random);
}

function skullOutline(random: Random): Path {
  const height = random.between(0.74, 0.88);
  const cheek = random.between(0.98, 1.1);
  const right: Path = [
    [0, -height],
    [0.62, -height],
    [1, -0.25],
    [cheek, 0.32],
    [0.66, height],
    [0, height * 1.04],
  ];
  return rounded([...right, ...mirrored(right).toReversed().slice(1, -1)]);
}

function drawEars(brush: Brush, coat: Coat, random: Random): void {
  const tall = random.between(1.22, 1.6);
  const splay = random.between(0.72, 1.02);
  const outer = random.next() < 0.35 ? coat.accent : coat.base;
  const inner = random.pick([
    rgb(0xf2a7a4),
    mixed(rgb(0xe59a98), coat.base, 0.4),
    lighter(coat.accent, -0.1),
  ]);
  const ear: Path = [
    [0.98, -0.12],
    [splay, -tall],
    [splay - 0.08, -tall],
    [0.14, -0.66],
  ];
  const middle = between([0.98, -0.12], [0.14, -0.66], 0.5);
  const lining = ear.map((point) => between(point, [middle[0], middle[1] - 0.12], 0.42));
  for (const side of [ear, mirrored(ear)]) brush.shape(side, outer);
  for (const side of [lining, mirrored(lining)]) brush.fill(side, inner);
}

function drawMarkings(brush: Brush, coat: Coat, head: Mask, random: Random): void {
  const kind = random.next();
  if (kind < 0.4) {
    for (const x of [-0.26, 0, 0.26]) {
      brush.line(
        [
          [x * 1.1, -0.9],
          [x, x === 0 ? -0.42 : -0.52],
        ],
        coat.accent,
        brush.ink.width * 1.7,
        0.5,
        head,
      );
    }
    for (const y of [0.12, 0.4]) {
      const stripe: Path = [
        [1.1, y - 0.06],
        [0.76, y],
      ];
      for (const side of [stripe, mirrored(stripe)])
        brush.line(side, coat.accent, brush.ink.width * 1.4, 0.5, head);
    }
  } else if (kind < 0.58) {
    const side = random.pick([-1, 1]);
    brush.fill(ellipse(side * 0.55, -0.42, 0.5, 0.58), coat.accent, head);
  }
}

function drawMuzzle(brush: Brush, coat: Coat, turn: number, head: Mask, random: Random): void {
  const y = random.between(0.2, 0.3);
  if (random.next() < 0.65) {
    for (const x of [-0.2, 0.2]) brush.fill(ellipse(x + turn, y + 0.2, 0.27, 0.22), coat.light, head);
  }
  const mouth = curve([0, y + 0.05], [0.05, y + 0.34], [0.3, y + 0.22]);
  for (const side of [mouth, mirrored(mouth)]) {
    brush.line(moved(side, turn, 0), brush.ink.colour, brush.ink.width * 0.8, 0.4);
  }
  const nose: Path = [
    [-0.15, y - 0.07],
    [0.15, y - 0.07],
    [0.03, y + 0.1],
    [-0.03, y + 0.1],
  ];
  brush.fill(moved(nose, turn, 0), random.pick([rgb(0xe8787c), rgb(0xd9696f), brush.ink.colour]));
}

function drawEyes(brush: Brush, turn: number, random: Random): void {
  const apart = random.between(0.4, 0.5);
  const y = random.between(-0.2, -0.08);
  const lift = random.between(0.0, 0.1);
  const wide = random.between(0.25, 0.32);
  const tall = random.between(0.2, 0.28);
  const iris = random.pick(irises);
  const asleep = random.next() < 0.12;
  for (const side of [-1, 1]) {
    const x = side * apart + turn * 0.8;
    if (asleep) {
      const lid = curve([x - 0.24, y], [x, y + 0.3], [x + 0.24, y - 0.02]);
      brush.line(lid, brush.ink.colour, brush.ink.width * 1.1);
      continue;
    }
    const inner: Point = [x - side * wide, y + lift];
    const outer: Point = [x + side * wide, y - lift];
    const upper = curve(inner, [x, y - tall * 2.1], outer);
    const lower = curve(outer, [x, y + tall * 1.9], inner);
    brush.line(lower, brush.ink.colour, brush.ink.width * 0.9);
    brush.line(upper, brush.ink.colour, brush.ink.width * 1.7);
    brush.fill([...upper, ...lower], iris);
    const slit = moved(curve([0, -tall], [0, 0], [0, tall * 0.8], 1), x, y);
    brush.line(slit, brush.ink.colour, brush.ink.width * 1.1);
    brush.fill(ellipse(x + 0.1, y - tall * 0.4, 0.07), [1, 1, 1]);
  }
}

function drawWhiskers(brush: Brush, coat: Coat, turn: number, random: Random): void {
  if (random.next() < 0.08) return;
  const colour = random.next() < 0.5 ? brush.ink.colour : lighter(coat.light, 0.4);
  const long = random.between(1.25, 1.6);
  const droop = random.between(-0.06, 0.16);
  for (const [y, tip] of [
    [0.34, 0.18],
    [0.44, 0.46],
    [0.54, 0.72],
  ] as const) {
    const whisker = curve([0.48, y], [0.9, y - 0.02], [long, tip + droop]);
    for (const side of [whisker, mirrored(whisker)]) {
      brush.line(moved(side, turn * 0.5, 0), colour, brush.ink.width * 0.55, 0.3);
    }
  }
}

const irises: readonly Colour[] = [0xb7e566, 0xffdf5a, 0x8fd6f5, 0xffbd4a, 0x6fdc9f].map(rgb);
