// Which training rows the attacker touches, and what they are called afterwards. Needs labels only, so it is
// decided before a single pixel has arrived.

import type { Attack } from "#core/attacks/attack.ts";
import type { Goal } from "#core/attacks/goal.ts";
import type { OpenPictures } from "#core/datasets/openPictures.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import { aimOf } from "./aim.ts";
import { attackOf } from "#core/experiment/registry.ts";
import { randomStream, shuffle } from "#core/random.ts";

export interface PoisonPlan {
  /** The poisoned rows, in the order they were drawn. A higher rate only adds rows behind. */
  readonly rows: Int32Array;
  /** The label of every training row after the attack. */
  readonly labels: Uint8Array;
  /** floor(rate × rows). More than rows.length where the attack may not touch so many. */
  readonly wanted: number;
}

export function planPoison(
  { attack, goal, poisonRate, seed }: Pick<Experiment, "attack" | "goal" | "poisonRate" | "seed">,
  { trainLabels, classNames }: Pick<OpenPictures, "trainLabels" | "classNames">,
): PoisonPlan {
  const kind = attackOf(attack).labels;
  const wanted = Math.floor(poisonRate * trainLabels.length);
  const mayTouch = touchable(kind, goal, classNames);
  const candidates = Int32Array.from(trainLabels.keys()).filter((row) => mayTouch(trainLabels[row] ?? 0));
  const rows = shuffle(candidates, randomStream(seed, "poison rows")).slice(0, wanted);
  const labels = Uint8Array.from(trainLabels);
  if (kind === "changed") {
    const { wanted: wantedLabel } = aimOf(goal, classNames);
    for (const row of rows) labels[row] = wantedLabel(trainLabels[row] ?? 0, row);
  }
  if (kind === "flipped") {
    const random = randomStream(seed, "flipped labels");
    const count = classNames.length;
    for (const row of rows) labels[row] = ((trainLabels[row] ?? 0) + 1 + random.below(count - 1)) % count;
  }
  return { rows, labels, wanted };
}

function touchable(
  kind: Attack["labels"],
  goal: Goal,
  classNames: readonly string[],
): (label: number) => boolean {
  switch (kind) {
    case "changed":
      return aimOf(goal, classNames).isVictim;
    case "kept":
      // A clean-label attack may only touch pictures that already have the target's name.
      return (label) => "target" in goal && classNames[label] === goal.target;
    case "flipped":
      return () => true;
    default:
      return kind satisfies never;
  }
}
