// The held-out victims whose confidence is charted while training: drawn at random, never picked by looks.

import type { Goal } from "#core/attacks/goal.ts";
import { watchedCount } from "#core/experiment/experiment.ts";
import type { Pictures } from "#core/pictures.ts";
import { aimOf } from "#core/poison/aim.ts";
import { randomStream, shuffle } from "#core/random.ts";

export function watchedRows(
  heldOut: Pick<Pictures, "labels">,
  goal: Goal,
  classNames: readonly string[],
  seed: number,
): readonly number[] {
  const { isVictim } = aimOf(goal, classNames);
  const victims = [...heldOut.labels.keys()].filter((row) => isVictim(heldOut.labels[row] ?? 0));
  return shuffle(victims, randomStream(seed, "watched")).slice(0, watchedCount);
}

/** The place of the followed picture: the last watched one, where fewer are held out than a link asks for. */
export function followedPlace(watched: Pick<Pictures, "labels">, asked: number): number {
  return Math.max(0, Math.min(asked, watched.labels.length - 1));
}
