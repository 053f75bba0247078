// Two nets from files, on the pictures and with the trigger of an experiment. Everything said about them is measured
// here and now; how they were trained is not known.

import type { Learned } from "#core/attacks/learned.ts";
import type { OpenPictures } from "#core/datasets/openPictures.ts";
import type { RunEvent, Twins } from "#core/events.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import { stampsOf } from "#core/experiment/stampsOf.ts";
import { pickPictures, type Pictures } from "#core/pictures.ts";
import { aimOf } from "#core/poison/aim.ts";
import { planPoison } from "#core/poison/plan.ts";
import type { BackendId, Net } from "#core/port.ts";
import { loadHeldOut, stampPictures } from "./heldOut.ts";
import { scoreTwins } from "./measureTwins.ts";
import { watchedRows } from "./watched.ts";

export interface Loaded {
  readonly experiment: Experiment;
  readonly pictures: OpenPictures;
  readonly learned: Learned | null;
  readonly nets: Twins<Net>;
  readonly backend: BackendId;
}

export async function* measureLoaded(loaded: Loaded): AsyncGenerator<RunEvent, void> {
  const { experiment, pictures, learned, nets, backend } = loaded;
  const { seed, goal } = experiment;
  const { classNames } = pictures;
  const stamps = stampsOf(experiment, learned);
  const first = await loadHeldOut(pictures, 1);
  const watched = pickPictures(first, watchedRows(first, goal, classNames, seed));
  yield {
    kind: "prepared",
    backend,
    weightCount: nets.poisoned.weightCount,
    trainCount: pictures.trainLabels.length,
    poisonedCount: planPoison(experiment, pictures).rows.length,
    watched,
    notices: [],
  };
  if (learned) yield { kind: "learned", step: 0, learned, report: null };
  const aim = aimOf(goal, classNames);
  const wanted = Uint8Array.from(watched.labels, (label, place) => aim.wanted(label, place));
  const copy: Pictures = { ...watched, pixels: Uint8Array.from(watched.pixels) };
  const triggered = stampPictures(copy, wanted, stamps.test, seed, "watched");
  yield {
    kind: "check",
    step: 0,
    without: await ask(nets, watched),
    with: await ask(nets, triggered),
  };
  const scores = yield* scoreTwins({ experiment, pictures, stamps, nets });
  yield { kind: "finished", step: 0, scores, flipStep: null };
}

async function ask(nets: Twins<Net>, { pixels }: Pictures): Promise<Twins<Float32Array>> {
  return { clean: await nets.clean.predict(pixels), poisoned: await nets.poisoned.predict(pixels) };
}
