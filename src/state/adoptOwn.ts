// Takes the person's pictures into the experiment: the engine gets them, and settings that suit their number.

import { limits } from "#core/experiment/experiment.ts";
import { defaultExperiment } from "#core/experiment/defaults.ts";
import { ownSettings } from "#core/datasets/own.ts";
import { heldOutCount, ownShape, type OwnPictures } from "#core/datasets/ownPictures.ts";
import { parseExperiment } from "#core/experiment/parse.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import { sizeOf } from "#core/pictures.ts";
import { useExperiment } from "./experimentStore.ts";
import { useOwn } from "./ownStore.ts";
import { usePreview } from "./previewStore.ts";
import { useRun } from "./runStore.ts";

export function adoptOwn(): void {
  const own = useOwn.getState().use();
  useRun.getState().giveOwn(own);
  const { experiment, edit } = useExperiment.getState();
  edit(experimentWithOwn(own, experiment));
  // The experiment may be the same as before, with other pictures.
  void usePreview.getState().ask(useExperiment.getState().experiment);
}

/** Back to the pictures that were used before; false if there are none. */
export function returnToOwn(): boolean {
  const { used } = useOwn.getState();
  const { experiment, edit } = useExperiment.getState();
  if (used) edit(experimentWithOwn(used, experiment));
  return used !== null;
}

/** The attack, its knobs and the seed stay where they fit; the rest is what suits these pictures. */
export function experimentWithOwn(own: OwnPictures, before: Experiment): Experiment {
  const classes = own.map(({ name }) => name);
  const counts = own.map(({ pixels }) => pixels.length / sizeOf(ownShape));
  const initial = defaultExperiment("own", before.attack);
  const most = (count: (all: number) => number, { min, max }: { min: number; max: number }) =>
    Math.min(max, Math.max(min, ...counts.map(count)));
  const settings = ownSettings(counts);
  const kept = before.dataset === "own" ? { knobs: before.knobs } : { knobs: initial.knobs };
  return parseExperiment({
    ...initial,
    ...kept,
    ...settings,
    // An attack that asks for more keeps asking for it.
    poisonRate: Math.max(settings.poisonRate, initial.poisonRate),
    steps: Math.max(settings.steps, initial.steps),
    goal: undefined,
    classes,
    trainPerClass: most((all) => all - heldOutCount(all), limits.trainPerClass),
    testPerClass: most(heldOutCount, limits.testPerClass),
    seed: before.seed,
  }).experiment;
}
