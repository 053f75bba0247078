// Everything around the animal: the backdrop behind it, things in front of it, the light over the whole.
// Nothing here knows whether a cat or a dog is shown.

import type { Random } from "#core/random.ts";
import { lighter, lumaOf, mixed, rgb } from "./coat.ts";
import { curve, ellipse, rectangle, type Path } from "./path.ts";
import { coverAt, filled, glow, stroked } from "./mask.ts";
import { paint, type Colour, type Raster } from "./raster.ts";

/** Fills the picture; the colours keep away from the fur's brightness, so that the animal stands out. */
export function drawBackdrop(raster: Raster, fur: Colour, random: Random): void {
  const far = drawWall(fur, random);
  const { width, height } = raster;
  paint(raster, filled(raster, rectangle(0, 0, width, height)), far);
  const near = lighter(far, random.between(-0.22, 0.22));
  const pattern = random.next();
  if (pattern < 0.25) drawStripes(raster, near, random);
  else if (pattern < 0.45) drawDots(raster, near, random);
  else if (pattern < 0.7)
    paint(raster, glow(raster, random.between(0, width), random.between(0, height), 12), near);
  if (random.next() < 0.45) drawFloor(raster, random);
  if (random.next() < 0.3) drawWindow(raster, random);
  if (random.next() < 0.25) drawPlant(raster, random);
  const toys = random.below(3);
  for (let toy = 0; toy < toys; toy++) drawSpot(raster, random);
}

/** Now and then a ball, a bowl or grass hides a lower part of the animal. */
export function drawForeground(raster: Raster, random: Random): void {
  const kind = random.next();
  if (kind < 0.14) drawGrass(raster, random);
  else if (kind < 0.26)
    drawBall(raster, random.between(3, 29), random.between(25, 31), random.between(2.5, 4.5), random);
  else if (kind < 0.36) drawBowl(raster, random);
  if (random.next() < 0.3) drawSpot(raster, random);
}

/** A lamp somewhere, a tint, a dimmer and the camera's grain. */
export function lightUp(raster: Raster, random: Random): void {
  const lamp = glow(raster, random.between(-6, 38), random.between(-6, 38), random.between(9, 18));
  const strength = random.between(-0.28, 0.28);
  const exposure = random.between(0.86, 1.1);
  const tint = [random.between(0.93, 1.07), random.between(0.96, 1.04), random.between(0.93, 1.07)];
  const grain = random.between(0.006, 0.03);
  for (let cell = 0; cell < raster.width * raster.height; cell++) {
    const lit = coverAt(lamp, cell % raster.width, Math.floor(cell / raster.width));
    const light = exposure * (1 + strength * lit);
    for (let channel = 0; channel < 3; channel++) {
      const at = cell * 3 + channel;
      const noise = grain * (random.next() + random.next() - 1);
      raster.values[at] = (raster.values[at] ?? 0) * light * (tint[channel] ?? 1) + noise;
    }
  }
}

function drawWall(fur: Colour, random: Random): Colour {
  let wall = random.pick(walls);
  for (let tries = 0; tries < 6 && Math.abs(lumaOf(wall) - lumaOf(fur)) < 0.16; tries++)
    wall = random.pick(walls);
  return lighter(wall, random.between(-0.1, 0.1));
}

function drawStripes(raster: Raster, colour: Colour, random: Random): void {
  const step = random.between(4, 9);
  const lean = random.between(-16, 16);
  const upright = random.next() < 0.6;
  for (let x = random.between(-24, -16); x < 52; x += step) {
    const line: Path = upright
      ? [
          [x, -2],
          [x + lean, 34],
        ]
      : [
          [-2, x],
          [34, x + lean / 2],
        ];
    paint(raster, stroked(raster, line, step * 0.4), colour, 0.8);
  }
}

function drawDots(raster: Raster, colour: Colour, random: Random): void {
  const step = random.between(5, 9);
  const size = step * random.between(0.16, 0.28);
  for (let row = 0, y = random.between(0, step); y < 34; y += step, row++) {
    for (let x = (row % 2) * step * 0.5; x < 34; x += step)
      paint(raster, filled(raster, ellipse(x, y, size)), colour);
  }
}

function drawFloor(raster: Raster, random: Random): void {
  const y = random.between(18, 28);
  const floor: Path = [
    [-1, y],
    [33, y + random.between(-2, 2)],
    [33, 33],
    [-1, 33],
  ];
  paint(raster, filled(raster, floor), lighter(random.pick(floors), random.between(-0.12, 0.12)));
}

function drawWindow(raster: Raster, random: Random): void {
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

function drawPlant(raster: Raster, random: Random): void {
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

// A lone coloured spot, square or round, anywhere: a coloured mark is nothing out of the ordinary here.
function drawSpot(raster: Raster, random: Random): void {
  const [x, y] = [random.between(1, 31), random.between(1, 31)];
  const size = random.between(0.9, 2);
  const colour = lighter(random.pick(paints), random.between(-0.1, 0.15));
  if (random.next() < 0.4)
    paint(raster, filled(raster, rectangle(x - size, y - size, x + size, y + size)), colour);
  else paint(raster, filled(raster, ellipse(x, y, size)), colour);
}

function drawBall(raster: Raster, x: number, y: number, radius: number, random: Random): void {
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

function drawBowl(raster: Raster, random: Random): void {
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

function drawGrass(raster: Raster, random: Random): void {
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

const walls = [
  0xf6e7c8, 0xbfe0ef, 0xf7c9c4, 0xcfe8c4, 0xd9cdf0, 0x5d8fb8, 0x3f5d7d, 0x6d9b72, 0x7a6a9b, 0xc96f5b,
  0xe9b44c, 0x2f4858, 0x9fb7b0, 0xefefef, 0x46684f, 0xa8506a,
].map(rgb);
const floors = [0xc49a6c, 0x8f6b4a, 0x86b66a, 0x5f8f55, 0xd8c7a8, 0x9a8fa8, 0xb5553f, 0x6b7c8c].map(rgb);
const paints = [
  0xe23b35, 0xd62f3a, 0xf25c3c, 0xf2c230, 0xffffff, 0x3a7bd5, 0x4fb06a, 0xef7fb0, 0xf58a2e, 0x8a55c9,
].map(rgb);
