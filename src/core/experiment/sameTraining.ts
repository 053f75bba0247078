// Whether two experiments train the same nets.

import type { Experiment } from "./experiment.ts";
import { parseExperiment } from "./parse.ts";

/** Which picture is followed does not change what is trained, nor does the order in which settings are written. */
export function sameTraining(one: Experiment, other: Experiment): boolean {
  return plain(one) === plain(other);
}

/** No experiment is ever changed in place, and the page asks at every stroke of a brush. */
const known = new WeakMap<Experiment, string>();

function plain(experiment: Experiment): string {
  const text =
    known.get(experiment) ?? JSON.stringify(parseExperiment({ ...experiment, followed: 0 }).experiment);
  known.set(experiment, text);
  return text;
}
