// The stamps of an experiment: the same in the gallery, in training, in the measures and under Test.

import type { Stamps } from "#core/attacks/attack.ts";
import type { Learned } from "#core/attacks/learned.ts";
import { randomStream } from "#core/random.ts";
import type { Experiment } from "./experiment.ts";
import { attackOf, datasetOf } from "./registry.ts";

/** `learned`: what the run crafted or its generator has learned; without it a crafted trigger is still empty. */
export function stampsOf(
  { attack, dataset, knobs, classes, seed }: Experiment,
  learned: Learned | null = null,
): Stamps {
  const { shape } = datasetOf(dataset);
  const random = randomStream(seed, "attack");
  return attackOf(attack).prepare({ knobs, shape, classCount: classes.length, random, learned });
}
