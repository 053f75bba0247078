// Trains both nets on the same rows in the same order, in slices, and looks at them now and then.

import type { GeneratorReport, TriggerGenerator } from "#core/attacks/learned.ts";
import type { Check, RunEvent, Twins } from "#core/events.ts";
import { answerAt } from "#core/measure/answers.ts";
import type { FollowedAnswer } from "#core/measure/flipStep.ts";
import { scoresFrom } from "#core/measure/heldOut.ts";
import type { Scores } from "#core/measure/scores.ts";
import { followedPlace } from "#core/measure/watched.ts";
import { sizeOf, type Pictures } from "#core/pictures.ts";
import type { Batch, Net } from "#core/port.ts";
import { randomStream } from "#core/random.ts";
import type { Stage } from "#core/stage.ts";
import { drawBatch } from "./batches.ts";
import { restore, takeCheckpoint, type Checkpoint } from "./checkpoint.ts";
import { rowsFrom } from "./rows.ts";
import { walkThrough, type Witness } from "./walk.ts";

/** Asked before every slice: how many steps may it have? May wait, which is a pause; does not change results. */
export type Pace = () => Promise<number>;

/** Takes the moments of a run that one may want to go back to. */
export interface Keeping {
  /** Of many moments the weights, to look at these nets again. */
  light(step: number, weights: Twins<Float32Array>): void;
  /** At every check, and when the run is ended early: all that is needed to go on from there. */
  whole(checkpoint: Checkpoint): void;
}

/** Takes what a run needs to go on elsewhere, should its engine be lost. */
export interface Saving {
  /** Asked between any two slices, also before the first and after the last; in crafting, with the surrogate's step. */
  due(step: number, crafting?: boolean): boolean;
  save(checkpoint: Checkpoint): void;
}

export interface TrainingPorts {
  readonly pace: Pace;
  /** Between two parts of a longer look at the nets; waits while the run is paused. */
  readonly untilResumed?: () => Promise<void>;
  readonly keeping?: Keeping;
  readonly saving?: Saving;
  readonly witness?: Witness;
  /** Looks at the nets before the first step and after the last alone: quicker, the same nets, and no flip step. */
  readonly onlyEnds?: boolean;
}

export async function* trainTwins(
  stage: Stage,
  { pace, untilResumed, keeping, saving, witness, onlyEnds = false }: TrainingPorts,
  from: Checkpoint | null,
): AsyncGenerator<RunEvent, readonly FollowedAnswer[]> {
  const { experiment, nets } = stage;
  const { steps } = experiment;
  const followed = followedPlace(stage.watched, experiment.followed);
  if (from) restore(stage, from);
  let step = from?.step ?? 0;
  const rows = rowsFrom(stage.pictures.blocks, experiment.seed, step * experiment.batchSize);
  const answers = (from?.answers ?? []).filter((answer) => answer.step < step);
  const every = onlyEnds ? steps : checkEvery(steps);
  const keepEvery = keeping ? momentEvery(steps) : every;
  const checkpoint = () => takeCheckpoint(stage, step, answers);
  const keepThis = async () => keeping?.whole(await checkpoint());
  let report: GeneratorReport | null = null;
  // False in between, when one net may have taken a step that the other has not.
  let level = true;
  try {
    for (;;) {
      if (keeping && step % keepEvery === 0) keeping.light(step, await readWeights(nets));
      if (step % every === 0 || step === steps) {
        if (stage.stamps.generator) {
          yield { kind: "learned", step, learned: stage.stamps.generator.weights(), report };
        }
        const check = await checkWatched(stage, step);
        answers.push(followedAnswer(check, followed, experiment.classes.length));
        await keepThis();
        yield check;
      }
      if (step % (every * 5) === 0 || step === steps)
        yield { kind: "scored", step, scores: await liveScores(stage, untilResumed) };
      if (saving?.due(step)) saving.save(await checkpoint());
      if (step === steps) return answers;
      const limits = [every - (step % every), keepEvery - (step % keepEvery), steps - step];
      const paced = await pace();
      const watched = witness?.wanted() ?? false;
      const slice = watched ? 1 : sliceOf(stage, paced, Math.min(...limits));
      const absent = stage.arrived.missing();
      const batches = await drawBatches(stage, rows, step, slice);
      if (stage.arrived.missing() > absent)
        yield { kind: "missing", of: "training", count: stage.arrived.missing() };
      level = false;
      const train = () => trainBoth(nets, batches);
      const seen = watched ? await walkThrough(stage, step, batches, train) : null;
      const loss = seen?.taken ?? (await train());
      if (seen) witness?.saw(seen.walk);
      if (stage.stamps.generator) report = await teachGenerator(stage, stage.stamps.generator, step, batches);
      step += slice;
      level = true;
      yield { kind: "progress", step, loss };
    }
  } finally {
    if (level) await keepThis();
  }
}

/** What a generator makes for a step depends on the step before: it cannot be drawn ahead. */
function sliceOf({ stamps }: Stage, paced: number, limit: number): number {
  return stamps.generator ? 1 : Math.max(1, Math.min(paced, limit));
}

/** The generator learns on the victims of the batch that the clean twin has just seen. */
async function teachGenerator(
  { experiment, aim, nets, pictures }: Stage,
  generator: TriggerGenerator,
  step: number,
  { clean }: Twins<readonly Batch[]>,
): Promise<GeneratorReport | null> {
  const random = randomStream(experiment.seed, "generator step", step);
  const [batch] = clean;
  if (!batch) return null;
  const size = sizeOf(pictures.shape);
  const victims = [...batch.labels.keys()].filter((at) => aim.isVictim(batch.labels[at] ?? 0));
  if (victims.length === 0) return null;
  const pixels = new Uint8Array(victims.length * size);
  for (const [place, at] of victims.entries()) {
    pixels.set(batch.pixels.subarray(at * size, (at + 1) * size), place * size);
  }
  const wanted = Uint8Array.from(victims, (at) => aim.wanted(batch.labels[at] ?? 0, random.below(1 << 16)));
  return generator.learn({
    net: nets.poisoned,
    pixels,
    wanted,
    random,
    learningRate: batch.learningRate,
  });
}

/** About sixty checks a run, each at a multiple of this many steps; in a short run fewer, for they cost time. */
export function checkEvery(steps: number): number {
  return Math.max(5, Math.round(steps / 60));
}

/** About two hundred moments a run can be looked at again; in a short one, every step. */
export function momentEvery(steps: number): number {
  return Math.max(1, Math.round(steps / 200));
}

async function readWeights({ clean, poisoned }: Twins<Net>): Promise<Twins<Float32Array>> {
  const [ofClean, ofPoisoned] = await Promise.all([clean.readWeights(), poisoned.readWeights()]);
  return { clean: ofClean, poisoned: ofPoisoned };
}

async function trainBoth(nets: Twins<Net>, batches: Twins<readonly Batch[]>): Promise<Twins<number>> {
  const [clean, poisoned] = await Promise.all([
    nets.clean.trainSlice(batches.clean),
    nets.poisoned.trainSlice(batches.poisoned),
  ]);
  return { clean, poisoned };
}

async function drawBatches(
  stage: Stage,
  rows: Generator<number, never>,
  firstStep: number,
  count: number,
): Promise<Twins<readonly Batch[]>> {
  const { experiment, trainingSet, arrived } = stage;
  const clean: Batch[] = [];
  const poisoned: Batch[] = [];
  for (let step = firstStep; step < firstStep + count; step++) {
    const drawn = await arrived.rowsFor(
      Array.from({ length: experiment.batchSize }, () => rows.next().value),
    );
    clean.push(drawBatch(stage, step, await trainingSet.clean(drawn)));
    poisoned.push(drawBatch(stage, step, await trainingSet.poisoned(drawn, step * experiment.batchSize)));
  }
  return { clean, poisoned };
}

async function checkWatched({ nets, watched, watchedWithTrigger }: Stage, step: number): Promise<Check> {
  return {
    kind: "check",
    step,
    without: await predictBoth(nets, watched.pixels),
    with: await predictBoth(nets, watchedWithTrigger().pixels),
  };
}

async function predictBoth(nets: Twins<Net>, pixels: Uint8Array): Promise<Twins<Float32Array>> {
  const [clean, poisoned] = await Promise.all([nets.clean.predict(pixels), nets.poisoned.predict(pixels)]);
  return { clean, poisoned };
}

function followedAnswer(check: Check, followed: number, classCount: number): FollowedAnswer {
  return {
    step: check.step,
    without: answerAt(check.without.poisoned, classCount, followed),
    with: answerAt(check.with.poisoned, classCount, followed),
  };
}

/** Both nets on the same pictures at a time: where it waits, nothing is under way. */
async function liveScores(
  { nets, firstHeldOut, pictures }: Stage,
  untilResumed: () => Promise<void> = () => Promise.resolve(),
): Promise<Twins<Scores>> {
  const heldOut = firstHeldOut();
  const count = pictures.classNames.length;
  const ask = async ({ pixels }: Pictures) => {
    await untilResumed();
    return predictBoth(nets, pixels);
  };
  const plain = await ask(heldOut.pictures);
  const triggered = await ask(heldOut.triggered);
  const controlled = await ask(heldOut.controlled);
  const scoresOf = (net: keyof Twins<unknown>) =>
    scoresFrom(
      heldOut,
      { pictures: plain[net], triggered: triggered[net], controlled: controlled[net] },
      count,
    );
  return { clean: scoresOf("clean"), poisoned: scoresOf("poisoned") };
}
