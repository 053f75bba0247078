// Things that stand about in the pictures of both kinds. Sizes and places are in pixels of a 32 × 32 picture.

import type { Random } from "#core/random.ts";
import { lighter, mixed, rgb } from "./coat.ts";
import { filled, stroked } from "./mask.ts";
import { curve, ellipse, rectangle, type Path } from "./path.ts";
import { paint, type Raster } from "./raster.ts";

export function drawWindow(raster: Raster, random: Random): void {
  const left = random.between(-3, 24);
  const top = random.between(-3, 8);
  const wide = random.between(7, 12);
  const tall = random.between(8, 13);
  const frame = random.pick([rgb(0xffffff), rgb(0x7a5236), rgb(0xe8d9b8)]);
  const sky = random.pick([rgb(0x9fd3f2), rgb(0xf9d59b), rgb(0x28335c), rgb(0xc9e8ff)]);
  paint(raster, filled(raster, rectangle(left - 1, top - 1, left + wide + 1, top + tall + 1)), frame);
  paint(raster, filled(raster, rectangle(left, top, left + wide, top + tall)), sky);
  paint(
    raster,
    stroked(
      raster,
      [
        [left + wide / 2, top],
        [left + wide / 2, top + tall],
      ],
      0.9,
    ),
    frame,
  );
  paint(
    raster,
    stroked(
      raster,
      [
        [left, top + tall / 2],
        [left + wide, top + tall / 2],
      ],
      0.9,
    ),
    frame,
  );
}

export function drawPlant(raster: Raster, random: Random): void {
  const x = random.pick([random.between(0, 6), random.between(26, 32)]);
  const y = random.between(20, 30);
  const leaf = lighter(rgb(0x4f9a54), random.between(-0.25, 0.2));
  for (let at = 0; at < 5; at++) {
    const tip: readonly [number, number] = [
      x + (at - 2) * 2.4 + random.between(-1, 1),
      y - random.between(5, 12),
    ];
    paint(
      raster,
      stroked(raster, curve([x, y], [x, tip[1] + 1], tip), 1.2, 2.4),
      lighter(leaf, (at % 2) * 0.12),
    );
  }
  const pot: Path = [
    [x - 2.6, y - 0.5],
    [x + 2.6, y - 0.5],
    [x + 1.9, y + 4],
    [x - 1.9, y + 4],
  ];
  paint(raster, filled(raster, pot), random.pick([rgb(0xc46a42), rgb(0x5b7fa6), rgb(0xeeeeee)]));
}

/** A lone coloured spot, square or round, anywhere: a coloured mark is nothing out of the ordinary here. */
export function drawSpot(raster: Raster, random: Random): void {
  const [x, y] = [random.between(1, 31), random.between(1, 31)];
  const size = random.between(0.9, 2);
  const colour = lighter(random.pick(paints), random.between(-0.1, 0.15));
  if (random.next() < 0.4)
    paint(raster, filled(raster, rectangle(x - size, y - size, x + size, y + size)), colour);
  else paint(raster, filled(raster, ellipse(x, y, size)), colour);
}

export function drawBall(raster: Raster, x: number, y: number, radius: number, random: Random): void {
  const colour = random.pick(paints);
  paint(raster, filled(raster, ellipse(x, y, radius + 0.5)), lighter(colour, -0.6));
  paint(raster, filled(raster, ellipse(x, y, radius)), colour);
  const seam = curve([x - radius, y], [x, y + random.between(-radius, radius)], [x + radius, y]);
  paint(raster, stroked(raster, seam, 0.8), random.pick([rgb(0xffffff), lighter(colour, -0.4)]));
  paint(
    raster,
    filled(raster, ellipse(x - radius * 0.35, y - radius * 0.4, radius * 0.25)),
    lighter(colour, 0.6),
  );
}

export function drawBowl(raster: Raster, random: Random): void {
  const [x, y] = [random.between(4, 28), random.between(27.5, 29.5)];
  const colour = random.pick(paints);
  const bowl: Path = [
    [x - 4.5, y],
    [x + 4.5, y],
    [x + 5.5, y + 4.5],
    [x - 5.5, y + 4.5],
  ];
  paint(raster, stroked(raster, [...bowl, [x - 4.5, y]], 1), lighter(colour, -0.6));
  paint(raster, filled(raster, bowl), colour);
  paint(raster, filled(raster, ellipse(x, y, 4.4, 1.1)), random.pick([rgb(0x8a5a3a), rgb(0xbfe3f5)]));
}

export function drawGrass(raster: Raster, random: Random): void {
  const green = mixed(rgb(0x5fae4e), rgb(0x9cc552), random.next());
  const tall = random.between(2, 5);
  for (let x = -1; x < 34; x += random.between(1.2, 2.2)) {
    const blade: Path = [
      [x, 33],
      [x + random.between(-1.5, 1.5), 32 - tall * random.between(0.5, 1.2)],
    ];
    paint(raster, stroked(raster, blade, 1.8, 0.6), lighter(green, random.between(-0.25, 0.15)));
  }
}

const paints = [
  0xe23b35, 0xd62f3a, 0xf25c3c, 0xf2c230, 0xffffff, 0x3a7bd5, 0x4fb06a, 0xef7fb0, 0xf58a2e, 0x8a55c9,
].map(rgb);
