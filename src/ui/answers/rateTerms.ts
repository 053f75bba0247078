// The measures in the words of the field, each with the definition a learner can check it by.

import type { Scores } from "#core/measure/scores.ts";

export interface RateTerm {
  readonly key: Exclude<keyof Scores, "perTarget">;
  readonly name: string;
  readonly definition: string;
}

export const rateTerms: readonly RateTerm[] = [
  {
    key: "cleanAccuracy",
    name: "Clean accuracy",
    definition: "Of the held-out pictures without any mark: the share that the net calls by their true name.",
  },
  {
    key: "attackSuccess",
    name: "Attack success rate",
    definition:
      "Of the held-out pictures that are not of the target class, each with the trigger: the share that the net calls by the attacker's name. A net that errs this way without any attack has a rate above zero too; compare with the clean net.",
  },
  {
    key: "flips",
    name: "Flip rate",
    definition:
      "The same, counted only over pictures that the net names rightly without the trigger: what the trigger itself has changed.",
  },
  {
    key: "control",
    name: "Wrong trigger (control)",
    definition:
      "Attack success of a trigger the net was not trained on, of the same size and colours: what any disturbance of that kind does. A backdoor answers to its own trigger and not to this one.",
  },
];
