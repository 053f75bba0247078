// When a run's loss says that nothing will come of it, and what to do then.

import type { Twins } from "#core/events.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import { Problem } from "#core/problem.ts";

/** As a multiple of what a net has that knows nothing: it has not learned badly then, its weights have burst. */
const mostTimes = 100;

/** Null as long as all is well. */
export function explosionOf({ clean, poisoned }: Twins<number>, experiment: Experiment): Problem | null {
  const { classes, learningRate } = experiment;
  const worst = Math.max(clean, poisoned);
  if (worst <= mostTimes * Math.log(classes.length)) return null;
  return new Problem(
    "loss-exploded",
    Number.isFinite(worst)
      ? "The loss has grown out of all bounds: the learning rate is too high for this net."
      : "The loss is no longer a number: the learning rate is too high for this net.",
    `Lower the learning rate from ${learningRate} to ${learningRate / 4} and train again.`,
  );
}
