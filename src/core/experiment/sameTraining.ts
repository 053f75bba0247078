// Whether two experiments train the same nets.

import type { Experiment } from "./experiment.ts";

/** Which picture is followed does not change what is trained. */
export function sameTraining(one: Experiment, other: Experiment): boolean {
  return JSON.stringify({ ...one, followed: 0 }) === JSON.stringify({ ...other, followed: 0 });
}
