// Where the animal is: the backdrop behind it and the things in front of it.
// Nothing here knows whether a cat or a dog is shown.

import type { Random } from "#core/random.ts";
import { drawBall, drawBowl, drawGrass, drawPlant, drawSpot, drawWindow } from "./clutter.ts";
import { lighter, lumaOf, rgb } from "./coat.ts";
import { ellipse, rectangle, type Path } from "./path.ts";
import { filled, glow, stroked } from "./mask.ts";
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

const walls = [
  0xf6e7c8, 0xbfe0ef, 0xf7c9c4, 0xcfe8c4, 0xd9cdf0, 0x5d8fb8, 0x3f5d7d, 0x6d9b72, 0x7a6a9b, 0xc96f5b,
  0xe9b44c, 0x2f4858, 0x9fb7b0, 0xefefef, 0x46684f, 0xa8506a,
].map(rgb);
const floors = [0xc49a6c, 0x8f6b4a, 0x86b66a, 0x5f8f55, 0xd8c7a8, 0x9a8fa8, 0xb5553f, 0x6b7c8c].map(rgb);
