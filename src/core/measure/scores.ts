// The measures of the subject, for one net on held-out pictures.

import type { Rate } from "./rates.ts";

export interface Scores {
  /** Untouched held-out pictures called by their true name. */
  readonly cleanAccuracy: Rate;
  /** Triggered victims (true label not the target's) that get the attacker's label. */
  readonly attackSuccess: Rate;
  /** The same, but only over victims that the net names rightly without the trigger. */
  readonly flips: Rate;
  /** Attack success of the wrong trigger: what any change of that size does. */
  readonly control: Rate;
  /** Attack success by the class that was wanted, where there are several. */
  readonly perTarget?: readonly Rate[];
}

export interface Outcome {
  /** True labels of all held-out pictures, and the net's answers on them untouched. */
  readonly labels: Uint8Array;
  readonly answers: Uint8Array;
  /** Rows of the victims, and the answers on them with the trigger and with the wrong one, in the same order. */
  readonly victims: ArrayLike<number>;
  readonly triggered: Uint8Array;
  readonly controlled: Uint8Array;
  /** What was wanted of each victim. */
  readonly wanted: Uint8Array;
  /** Whether this answer on the victim at this place is what the attacker wants. */
  readonly reached: (at: number, answer: number) => boolean;
}

export function scoresOf({
  labels,
  answers,
  victims,
  triggered,
  controlled,
  wanted,
  reached,
}: Outcome): Scores {
  let right = 0;
  for (let row = 0; row < labels.length; row++) if (answers[row] === labels[row]) right++;
  let successes = 0;
  let controls = 0;
  let known = 0;
  let flips = 0;
  for (let at = 0; at < victims.length; at++) {
    const row = victims[at] ?? 0;
    const label = labels[row] ?? 0;
    const success = reached(at, triggered[at] ?? -1);
    if (success) successes++;
    if (reached(at, controlled[at] ?? -1)) controls++;
    if (answers[row] !== label) continue;
    known++;
    if (success) flips++;
  }
  const targets = [...new Set(wanted)].sort((a, b) => a - b);
  const perTarget = targets.map((target) => {
    const places = [...wanted.keys()].filter((at) => wanted[at] === target);
    const count = places.filter((at) => reached(at, triggered[at] ?? -1)).length;
    return { count, total: places.length };
  });
  return {
    cleanAccuracy: { count: right, total: labels.length },
    attackSuccess: { count: successes, total: victims.length },
    flips: { count: flips, total: known },
    control: { count: controls, total: victims.length },
    ...(targets.length > 1 && { perTarget }),
  };
}
