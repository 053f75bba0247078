// How fast a run is and how long it still takes, over the last few seconds; a pause does not count.

import type { Experiment } from "#core/experiment/experiment.ts";

const windowMs = 3000;
const longestGapMs = 2000;

export interface Reading {
  readonly imagesPerSecond: number;
  readonly secondsLeft: number;
}

/** Call the result with each finished step; it reads about twice a second and gives null in between. */
export function createSpeedometer(
  { batchSize, steps }: Pick<Experiment, "batchSize" | "steps">,
  now: () => number = () => performance.now(),
): (step: number) => Reading | null {
  let marks: { readonly step: number; readonly at: number }[] = [];
  let lastReading = 0;
  return (step) => {
    const at = now();
    const previous = marks.at(-1);
    if (previous && at - previous.at > longestGapMs) marks = [];
    marks = [...marks.filter((mark) => at - mark.at < windowMs), { step, at }];
    const first = marks[0];
    if (!first || first.step === step || at - lastReading < 500) return null;
    lastReading = at;
    const stepsPerSecond = ((step - first.step) * 1000) / (at - first.at);
    // Both nets train on every batch.
    return { imagesPerSecond: 2 * batchSize * stepsPerSecond, secondsLeft: (steps - step) / stepsPerSecond };
  };
}
