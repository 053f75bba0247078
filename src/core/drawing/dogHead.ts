// A dog's head, seen from the front: ears that hang or fold, a long muzzle with a big nose, round eyes,
// sometimes a tongue. Unit: the head's half width; origin: the middle of the face.

import type { Random } from "#core/random.ts";
import { shadeHead } from "./body.ts";
import type { Brush } from "./brush.ts";
import { lumaOf, mixed, rgb, type Coat } from "./coat.ts";
import { curve, ellipse, mirrored, moved, rounded, type Path } from "./path.ts";
import type { Mask } from "./mask.ts";

export function drawDogHead(brush: Brush, coat: Coat, turn: number, random: Random): void {
  const skull = skullOutline(random);
  const folded = random.next() < 0.3;
  if (folded) drawFoldedEars(brush, coat, random);
  const head = brush.shape(skull, coat.base);
  shadeHead(brush, head);
  drawMarkings(brush, coat, head, random);
  if (!folded) drawHangingEars(brush, coat, random);
  drawMuzzle(brush, coat, turn, random);
  drawEyes(brush, coat, turn, random);
}

function skullOutline(random: Random): Path {
  const top = random.between(0.82, 0.98);
  const jaw = random.between(0.55, 0.75);
  const chin = random.between(0.95, 1.12);
  const right: Path = [
    [0, -top],
    [0.66, -top],
    [0.96, -0.35],
    [0.92, 0.25],
    [jaw, 0.72],
    [jaw * 0.8, chin],
    [0, chin],
  ];
  return rounded([...right, ...mirrored(right).toReversed().slice(1, -1)]);
}

function drawHangingEars(brush: Brush, coat: Coat, random: Random): void {
  const long = random.between(0.35, 0.95);
  const out = random.between(1.15, 1.5);
  const ear = rounded([
    [0.42, -0.92],
    [0.8, -1.02],
    [out, -0.4],
    [out + 0.02, long],
    [0.98, long + 0.12],
    [0.78, long * 0.4],
    [0.72, -0.3],
  ]);
  for (const side of [ear, mirrored(ear)]) brush.shape(side, coat.accent);
}

// Half-raised: the ear stands up and its tip hangs over to the outside.
function drawFoldedEars(brush: Brush, coat: Coat, random: Random): void {
  const up = random.between(1.0, 1.2);
  const out = random.between(1.3, 1.6);
  const down = random.between(-0.45, -0.05);
  const ear = rounded([
    [0.3, -0.7],
    [0.6, -up - 0.1],
    [1.05, -up],
    [out, down - 0.35],
    [out - 0.1, down],
    [1.1, -0.5],
    [0.8, -0.3],
  ]);
  for (const side of [ear, mirrored(ear)]) brush.shape(side, coat.accent);
}

function drawMarkings(brush: Brush, coat: Coat, head: Mask, random: Random): void {
  const kind = random.next();
  if (kind < 0.35) {
    brush.fill(ellipse(random.pick([-1, 1]) * 0.42, -0.2, 0.4, 0.42), coat.accent, head);
  } else if (kind < 0.6) {
    brush.fill(
      [
        [-0.1, -1.1],
        [0.1, -1.1],
        [0.28, 0.3],
        [-0.28, 0.3],
      ],
      coat.light,
      head,
    );
  }
}

function drawMuzzle(brush: Brush, coat: Coat, turn: number, random: Random): void {
  const y = random.between(0.44, 0.56);
  const wide = random.between(0.46, 0.6);
  const nose = random.between(0.22, 0.3);
  const at = turn * 1.3;
  if (random.next() < 0.45) {
    const tongue = rounded(
      [
        [-0.2, y + 0.3],
        [0.2, y + 0.3],
        [0.22, y + 0.85],
        [0, y + 1],
        [-0.22, y + 0.85],
      ],
      1,
    );
    brush.shape(
      moved(tongue, at + random.between(-0.12, 0.12), 0),
      random.pick([rgb(0xf0717f), rgb(0xe85f70)]),
    );
  }
  brush.fill(ellipse(at, y, wide, 0.46), coat.light);
  const mouth = curve([0, y - 0.1], [0.04, y + 0.48], [0.4, y + 0.2]);
  for (const side of [mouth, mirrored(mouth)]) {
    brush.line(moved(side, at, 0), brush.ink.colour, brush.ink.width * 0.85, 0.4);
  }
  brush.fill(
    rounded(
      [
        [at - nose, y - 0.36],
        [at + nose, y - 0.36],
        [at + nose * 0.8, y - 0.1],
        [at, y + 0.06],
        [at - nose * 0.8, y - 0.1],
      ],
      1,
    ),
    mixed(brush.ink.colour, [0, 0, 0], 0.5),
  );
  brush.fill(ellipse(at - nose * 0.35, y - 0.26, 0.09, 0.06), [0.75, 0.75, 0.78]);
}

function drawEyes(brush: Brush, coat: Coat, turn: number, random: Random): void {
  const apart = random.between(0.34, 0.44);
  const y = random.between(-0.26, -0.1);
  const size = random.between(0.15, 0.2);
  // Black eyes would not show on dark fur.
  const white = random.next() < (lumaOf(coat.base) < 0.5 ? 0.85 : 0.3);
  const asleep = random.next() < 0.12;
  const browed = random.next() < 0.3;
  for (const side of [-1, 1]) {
    const x = side * apart + turn;
    if (asleep) {
      brush.line(curve([x - 0.2, y], [x, y - 0.3], [x + 0.2, y]), brush.ink.colour, brush.ink.width * 1.1);
      continue;
    }
    if (white) brush.fill(ellipse(x, y, size * 1.55), [0.97, 0.97, 0.95]);
    brush.fill(ellipse(x, y, size, size * 1.1), mixed(brush.ink.colour, [0, 0, 0], 0.4));
    brush.fill(ellipse(x + size * 0.4, y - size * 0.45, size * 0.5), [1, 1, 1]);
    const brow = curve([x - 0.15, y - 0.34], [x, y - 0.46], [x + 0.15, y - 0.34]);
    if (browed) brush.line(brow, brush.ink.colour, brush.ink.width * 0.8);
  }
}
