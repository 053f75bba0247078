// Where a patch may lie.

import type { Shape } from "#core/pictures.ts";
import type { Random } from "#core/random.ts";

export interface Place {
  readonly top: number;
  readonly left: number;
}

export const placings = ["top left", "four corners", "anywhere"] as const;
export type Placing = (typeof placings)[number];

/** A place for a patch of size × size pixels. */
export function drawPlace(placing: Placing, { height, width }: Shape, size: number, random: Random): Place {
  const [bottom, right] = [height - size, width - size];
  if (placing === "anywhere") return { top: random.below(bottom + 1), left: random.below(right + 1) };
  const corner = placing === "top left" ? 0 : random.below(4);
  return { top: corner < 2 ? 0 : bottom, left: corner % 2 === 0 ? 0 : right };
}

/**
 * One of the wanted class's own places: the picture is divided into cells of size × size, and every class gets
 * every K-th cell, so that no two classes share one (Salem 2020, as in the authors' conditional generator).
 */
export function drawOwnPlace(
  wanted: number,
  classCount: number,
  { height, width }: Shape,
  size: number,
  random: Random,
): Place {
  const columns = Math.floor(width / size);
  const cells = columns * Math.floor(height / size);
  const own = Math.floor((cells - 1 - (wanted % cells)) / classCount) + 1;
  const cell = (wanted % cells) + classCount * random.below(Math.max(1, own));
  return { top: Math.floor(cell / columns) * size, left: (cell % columns) * size };
}

/** Calls `set` with the index of every value of a patch and its index in the picture. */
export function eachPatchValue(
  { top, left }: Place,
  size: number,
  { width, channels }: Shape,
  set: (inPatch: number, inPicture: number) => void,
): void {
  for (let row = 0; row < size; row++) {
    for (let at = 0; at < size * channels; at++) {
      set(row * size * channels + at, ((top + row) * width + left) * channels + at);
    }
  }
}
