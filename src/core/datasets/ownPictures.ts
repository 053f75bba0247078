// A person's own pictures, as they are held in memory, and how they are parted into training and held-out ones.

import type { Shape } from "#core/pictures.ts";
import { randomStream, shuffledIndices } from "#core/random.ts";

export const ownShape = { height: 32, width: 32, channels: 3 } as const satisfies Shape;

/** Fewer pictures of a class than this are not enough to learn from and to measure on. */
export const fewestOfClass = 20;
export const mostOfClass = 6000;

export interface OwnClass {
  readonly name: string;
  /** count × 32 × 32 × 3 bytes. */
  readonly pixels: Uint8Array;
}

export type OwnPictures = readonly OwnClass[];

/** About a fifth is held out, at least five. */
export function heldOutCount(count: number): number {
  return Math.min(count, Math.max(5, Math.round(count / 5)));
}

/** Which pictures of a class are trained on and which are held out: drawn from the seed, never by their order. */
export function splitOwn(
  count: number,
  seed: number,
  name: string,
): Readonly<Record<"train" | "test", Int32Array>> {
  const drawn = shuffledIndices(count, randomStream(seed, "own split", name));
  const held = heldOutCount(count);
  return { test: drawn.slice(0, held), train: drawn.slice(held) };
}
