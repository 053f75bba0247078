// Whether two experiments train the same nets.

import type { Experiment } from "./experiment.ts";
import { parseExperiment } from "./parse.ts";

/** Which picture is followed does not change what is trained, nor does the order in which settings are written. */
export function sameTraining(one: Experiment, other: Experiment): boolean {
  return plain(one) === plain(other);
}

const plain = (experiment: Experiment) =>
  JSON.stringify(parseExperiment({ ...experiment, followed: 0 }).experiment);
