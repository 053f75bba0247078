// The measures that the table shows, in this order. Their names and definitions are words: words/en/test.ts.

import type { Scores } from "#core/measure/scores.ts";

export const rateTerms = [
  "cleanAccuracy",
  "attackSuccess",
  "flips",
  "control",
] as const satisfies readonly (keyof Scores)[];
