// One batch of a step: its pictures, augmented, and its learning rate.

import type { Experiment } from "#core/experiment/experiment.ts";
import type { OpenPictures } from "#core/datasets/openPictures.ts";
import type { Batch } from "#core/port.ts";
import { randomStream } from "#core/random.ts";
import { eraseAtRandom } from "./erase.ts";
import { learningRateAt } from "./schedule.ts";
import type { Rows } from "./trainingSet.ts";

export interface BatchMaking {
  readonly experiment: Experiment;
  readonly pictures: OpenPictures;
}

/** Every net's batch of a step is changed by the same draws, so that nets differ by their pictures alone. */
export function drawBatch({ experiment, pictures }: BatchMaking, step: number, rows: Rows): Batch {
  if (experiment.augmentation === "erasing") {
    eraseAtRandom(rows.pixels, pictures.shape, randomStream(experiment.seed, "erase", step));
  }
  return { ...rows, learningRate: learningRateAt(step, experiment.steps, experiment.learningRate) };
}
