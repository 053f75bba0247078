// What sits below the head: nothing, shoulders, or a whole sitting animal with a tail. Everything but the
// tail is the same for cats and dogs. Unit and origin are the head's.

import type { Random } from "#core/random.ts";
import type { Brush } from "./brush.ts";
import { rgb, type Coat } from "./coat.ts";
import type { Mask } from "./mask.ts";
import { curve, ellipse, mirrored, rounded, type Path } from "./path.ts";

export type Stance = "face" | "bust" | "sitting";

export function drawBody(
  brush: Brush,
  kind: "dog" | "cat",
  stance: Stance,
  coat: Coat,
  random: Random,
): void {
  if (stance === "face") return;
  if (stance === "bust") drawShoulders(brush, coat, random);
  else drawSitting(brush, kind, coat, random);
  if (random.next() < 0.35) drawCollar(brush, random);
}

/** Light from above on the brow, and the roundness of the jaw. */
export function shadeHead(brush: Brush, head: Mask): void {
  brush.soft(-0.1, -0.55, 0.45, [1, 0.98, 0.92], 0.15, head);
  brush.soft(0, 1.15, 0.4, [0.1, 0.05, 0.12], 0.18, head);
}

function drawShoulders(brush: Brush, coat: Coat, random: Random): void {
  const wide = random.between(0.85, 1.1);
  const right: Path = [
    [0.45, 0.4],
    [0.6, 0.9],
    [wide, 1.5],
    [wide, 2.6],
    [wide, 3.2],
  ];
  const body = brush.shape(rounded([...right, ...mirrored(right).toReversed()]), coat.base);
  if (random.next() < 0.6) brush.fill(ellipse(0, 1.7, 0.45, 0.8), coat.light, body);
  brush.soft(0, 0.9, 0.42, [0.08, 0.05, 0.12], 0.4, body);
}

function drawSitting(brush: Brush, kind: "dog" | "cat", coat: Coat, random: Random): void {
  const wide = random.between(0.95, 1.25);
  const low = random.between(2.3, 2.7);
  brush.fill(ellipse(0, low + 0.12, 1.5, 0.24), [0.12, 0.1, 0.14], undefined, 0.3);
  drawTail(brush, kind, coat, random);
  const right: Path = [
    [0.4, 0.4],
    [0.6, 0.9],
    [wide * 0.9, 1.5],
    [wide, low],
    [wide * 0.6, low + 0.06],
    [0, low + 0.06],
  ];
  const body = brush.shape(rounded([...right, ...mirrored(right).toReversed().slice(1)]), coat.base);
  if (random.next() < 0.6) brush.fill(ellipse(0, 1.5, 0.42, 0.6), coat.light, body);
  brush.soft(0, 0.9, 0.42, [0.08, 0.05, 0.12], 0.4, body);
  const paw = random.next() < 0.5 ? coat.light : coat.base;
  for (const x of [-0.36, 0.36]) {
    brush.line(
      [
        [x * 0.7, 1.6],
        [x * 0.75, low],
      ],
      brush.ink.colour,
      brush.ink.width * 0.7,
    );
    brush.shape(ellipse(x, low, 0.3, 0.2), paw);
  }
}

// A cat's tail is long and curls up beside it; a dog's is short and wags.
function drawTail(brush: Brush, kind: "dog" | "cat", coat: Coat, random: Random): void {
  const side = random.pick([-1, 1]);
  const thick = brush.ink.width * random.between(2.6, 3.6);
  const tail =
    kind === "cat"
      ? [
          ...curve([side * 0.7, 2.3], [side * 2.1, 2.4], [side * 1.75, 1.4]),
          ...curve([side * 1.75, 1.4], [side * 1.5, 0.8], [side * 1.95, 0.65]),
        ]
      : curve(
          [side * 0.7, 2.2],
          [side * 1.5, 2.2],
          [side * random.between(1.5, 1.9), random.between(1.4, 1.8)],
        );
  brush.line(tail, brush.ink.colour, thick + brush.ink.width * 1.6);
  brush.line(tail, coat.accent, thick, thick * 0.8);
}

function drawCollar(brush: Brush, random: Random): void {
  const colour = random.pick([rgb(0xd8433f), rgb(0x3a7bd5), rgb(0x3fa35b), rgb(0xf2c230), rgb(0x8a55c9)]);
  const band = curve([-0.62, 0.92], [0, 1.35], [0.62, 0.92]);
  brush.line(band, brush.ink.colour, brush.ink.width * 3.4);
  brush.line(band, colour, brush.ink.width * 2.2);
  if (random.next() < 0.6) brush.shape(ellipse(0, 1.28, 0.16), rgb(0xf5c542));
}
