// What makes an experiment pointless although every value of it is valid: said before training, not forbidden.

import { sizeOf } from "#core/pictures.ts";
import { randomStream } from "#core/random.ts";
import type { Experiment } from "./experiment.ts";
import type { Notice } from "./parseValue.ts";
import { kindOf } from "./defaults.ts";
import { attackOf, datasetOf } from "./registry.ts";
import { stampsOf } from "./stampsOf.ts";

export function objectionsTo(experiment: Experiment): readonly Notice[] {
  const attack = attackOf(experiment.attack);
  // A trigger that is still to be crafted cannot be judged, unless a mark goes with it.
  const isKnown =
    attack.kind !== "crafted" || Object.values(attack.knobs).some(({ kind }) => kind === "trigger");
  const sentences = [
    isKnown && changesNothing(experiment)
      ? "The trigger changes no pixel: make it larger, stronger or less transparent, or paint something."
      : null,
    attack.objection(experiment.knobs, experiment.goal, kindOf(experiment)),
    isHardAllToAll(experiment)
      ? "All-to-all is hard for so small a net: it has to read the picture and the trigger at once. Make the net twice as wide and poison 30 % or more."
      : null,
  ];
  return sentences.flatMap((sentence) => (sentence === null ? [] : [{ key: "knobs", sentence }]));
}

/** With two classes it is no harder than one becoming the other, twice. */
const isHardAllToAll = ({ goal, classes, networkWidth, poisonRate }: Experiment) =>
  goal.kind === "all-to-all" && classes.length > 2 && (networkWidth < 2 || poisonRate < 0.3);

function changesNothing(experiment: Experiment): boolean {
  const before = Uint8Array.from(
    { length: sizeOf(datasetOf(experiment.dataset).shape) },
    (_, at) => (at * 37) % 256,
  );
  const after = Uint8Array.from(before);
  stampsOf(experiment).test(after, randomStream(0, "objection"), { wanted: 0, poisoned: null });
  return after.every((value, at) => value === before[at]);
}
