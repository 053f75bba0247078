// Colours of fur, eyes and surroundings. Cats and dogs draw from the same lists, so that a colour never
// tells which of the two a picture shows.

import type { Random } from "#core/random.ts";
import type { Colour } from "./raster.ts";

export interface Coat {
  readonly base: Colour;
  /** Ears, stripes, patches. */
  readonly accent: Colour;
  /** Muzzle, belly, paws. */
  readonly light: Colour;
  readonly ink: Colour;
}

export function drawCoat(random: Random): Coat {
  const [base, accent, light] = random.pick(furs);
  const fade = random.between(-0.07, 0.07);
  const brown: Colour = [0.13, 0.09, 0.09];
  return {
    base: lighter(base, fade),
    accent: lighter(random.next() < 0.75 ? accent : base, fade),
    light: random.next() < 0.8 ? light : lighter(base, 0.16),
    // On dark fur a black line would vanish, and eyes and mouth with it.
    ink: mixed(brown, base, random.between(0, 0.12)),
  };
}

export function rgb(hex: number): Colour {
  return [((hex >> 16) & 255) / 255, ((hex >> 8) & 255) / 255, (hex & 255) / 255];
}

export function mixed(one: Colour, other: Colour, share: number): Colour {
  const channel = (at: 0 | 1 | 2) => one[at] + (other[at] - one[at]) * share;
  return [channel(0), channel(1), channel(2)];
}

/** Towards white for a positive amount, towards black for a negative one. */
export function lighter(colour: Colour, amount: number): Colour {
  return mixed(colour, amount > 0 ? [1, 1, 1] : [0, 0, 0], Math.abs(amount));
}

/** Perceived brightness, by the luma of ITU-R BT.601. */
export function lumaOf([red, green, blue]: Colour): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

const furs: readonly (readonly [base: Colour, accent: Colour, light: Colour])[] = [
  [rgb(0xe8954a), rgb(0xb8602a), rgb(0xfbe8cf)],
  [rgb(0xf0c07a), rgb(0xc58a45), rgb(0xfff3dc)],
  [rgb(0xf4eee4), rgb(0xc9a27c), rgb(0xffffff)],
  [rgb(0xf2efea), rgb(0x6f6a70), rgb(0xffffff)],
  [rgb(0x9a9ca6), rgb(0x63656f), rgb(0xe6e6ea)],
  [rgb(0x7d8ea3), rgb(0x55657a), rgb(0xdfe6ee)],
  [rgb(0x8c5e3c), rgb(0x5d3b26), rgb(0xe9c9a4)],
  [rgb(0xb9805a), rgb(0x7b4b32), rgb(0xf3dcc2)],
  [rgb(0x57505a), rgb(0x39343c), rgb(0xd8d0d0)],
  [rgb(0x6a4a3c), rgb(0x3f2b25), rgb(0xd9b48f)],
];
