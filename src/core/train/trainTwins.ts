// Trains both nets on the same rows in the same order, in slices, and looks at them now and then.

import type { Check, RunEvent, Twins } from "#core/events.ts";
import { answerAt } from "#core/measure/answers.ts";
import type { FollowedAnswer } from "#core/measure/flipStep.ts";
import { scoreNet } from "#core/measure/heldOut.ts";
import type { Batch, Net } from "#core/port.ts";
import { randomStream } from "#core/random.ts";
import type { Stage } from "#core/stage.ts";
import { eraseAtRandom } from "./erase.ts";
import { rowStream } from "./rows.ts";
import { learningRateAt } from "./schedule.ts";
import type { Rows } from "./trainingSet.ts";

/** Asked before every slice: how many steps may it have? May wait, which is a pause; does not change results. */
export type Pace = () => Promise<number>;

export async function* trainTwins(
  stage: Stage,
  pace: Pace,
): AsyncGenerator<RunEvent, readonly FollowedAnswer[]> {
  const { experiment, nets } = stage;
  const { steps } = experiment;
  const rows = rowStream(stage.pictures.blocks, experiment.seed);
  const answers: FollowedAnswer[] = [];
  const every = checkEvery(steps);
  for (let step = 0; ;) {
    if (step % every === 0 || step === steps) {
      const check = await checkWatched(stage, step);
      answers.push(followedAnswer(check, experiment.followed, stage.classCount));
      yield check;
    }
    if (step % (every * 5) === 0 || step === steps)
      yield { kind: "scored", step, scores: await liveScores(stage) };
    if (step === steps) return answers;
    const slice = Math.max(1, Math.min(await pace(), every - (step % every), steps - step));
    const batches = await drawBatches(stage, rows, step, slice);
    const loss = await trainBoth(nets, batches);
    step += slice;
    yield { kind: "progress", step, loss };
  }
}

/** About sixty checks a run, each at a multiple of this many steps; in a short run fewer, for they cost time. */
export function checkEvery(steps: number): number {
  return Math.max(5, Math.round(steps / 60));
}

async function trainBoth(nets: Twins<Net>, batches: Twins<readonly Batch[]>): Promise<Twins<number>> {
  const clean = await nets.clean.trainSlice(batches.clean);
  return { clean, poisoned: await nets.poisoned.trainSlice(batches.poisoned) };
}

async function drawBatches(
  stage: Stage,
  rows: Generator<number, never>,
  firstStep: number,
  count: number,
): Promise<Twins<readonly Batch[]>> {
  const { experiment, trainingSet } = stage;
  const clean: Batch[] = [];
  const poisoned: Batch[] = [];
  for (let step = firstStep; step < firstStep + count; step++) {
    const drawn = Array.from({ length: experiment.batchSize }, () => rows.next().value);
    const learningRate = learningRateAt(step, experiment.steps, experiment.learningRate);
    clean.push({ ...augmented(stage, step, await trainingSet.clean(drawn)), learningRate });
    poisoned.push({ ...augmented(stage, step, await trainingSet.poisoned(drawn)), learningRate });
  }
  return { clean, poisoned };
}

/** Both nets' batches are changed by the same draws, so that they differ by the poison alone. */
function augmented({ experiment, pictures }: Stage, step: number, rows: Rows): Rows {
  if (experiment.augmentation === "erasing") {
    eraseAtRandom(rows.pixels, pictures.shape, randomStream(experiment.seed, "erase", step));
  }
  return rows;
}

async function checkWatched({ nets, watched }: Stage, step: number): Promise<Check> {
  return {
    kind: "check",
    step,
    without: await predictBoth(nets, watched.without.pixels),
    with: await predictBoth(nets, watched.with.pixels),
  };
}

async function predictBoth(nets: Twins<Net>, pixels: Uint8Array): Promise<Twins<Float32Array>> {
  return { clean: await nets.clean.predict(pixels), poisoned: await nets.poisoned.predict(pixels) };
}

function followedAnswer(check: Check, followed: number, classCount: number): FollowedAnswer {
  return {
    step: check.step,
    without: answerAt(check.without.poisoned, classCount, followed),
    with: answerAt(check.with.poisoned, classCount, followed),
  };
}

async function liveScores({ nets, firstHeldOut, classCount }: Stage) {
  return {
    clean: await scoreNet(nets.clean, firstHeldOut, classCount),
    poisoned: await scoreNet(nets.poisoned, firstHeldOut, classCount),
  };
}
