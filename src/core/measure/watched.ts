// The held-out victims whose confidence is charted while training: drawn at random, never picked by looks.

import type { Goal, Stamp } from "#core/attacks/attack.ts";
import { watchedCount } from "#core/experiment/experiment.ts";
import { pickPictures, type Pictures } from "#core/pictures.ts";
import { isVictim } from "#core/poison/plan.ts";
import { randomStream, shuffle } from "#core/random.ts";
import { stampPictures } from "./heldOut.ts";

export interface Watched {
  readonly without: Pictures;
  readonly with: Pictures;
}

export function drawWatched(
  heldOut: Pictures,
  stamp: Stamp,
  goal: Goal,
  classNames: readonly string[],
  seed: number,
): Watched {
  const victim = isVictim(goal, classNames);
  const victims = [...heldOut.labels.keys()].filter((row) => victim(heldOut.labels[row] ?? 0));
  const rows = shuffle(victims, randomStream(seed, "watched")).slice(0, watchedCount);
  return {
    without: pickPictures(heldOut, rows),
    with: stampPictures(pickPictures(heldOut, rows), stamp, seed, "watched"),
  };
}
