// The scoreboard's rows, with each measure's name and meaning as the field has them.

import type { Twins } from "#core/events.ts";
import { interval95, valueOf, type Rate } from "#core/measure/rates.ts";
import type { Scores } from "#core/measure/scores.ts";

export function rateRows({ clean, poisoned }: Twins<Scores>) {
  return measures.map(({ name, meaning, pick }) => ({
    name,
    meaning,
    clean: measured(pick(clean)),
    poisoned: measured(pick(poisoned)),
  }));
}

const measures: readonly { name: string; meaning: string; pick: (scores: Scores) => Rate }[] = [
  {
    name: "Clean accuracy",
    meaning: "Share of untouched held-out pictures that get their true name.",
    pick: (scores) => scores.cleanAccuracy,
  },
  {
    name: "Attack success rate",
    meaning:
      "Share of held-out pictures with the mark, true class not the target, that get the attacker's name. The clean net's figure is what happens without any attack.",
    pick: (scores) => scores.attackSuccess,
  },
  {
    name: "Flip rate",
    meaning:
      "The same, but only over pictures that the net names rightly without the mark: what the mark itself changes.",
    pick: (scores) => scores.flips,
  },
  {
    name: "Wrong mark (control)",
    meaning: "Attack success of a mark that was never trained: the same pixels at the mirrored place.",
    pick: (scores) => scores.control,
  },
];

function measured(rate: Rate) {
  const value = valueOf(rate);
  const interval = interval95(rate);
  return value === null || interval === null
    ? null
    : { value, low: interval.low, high: interval.high, n: rate.total };
}
