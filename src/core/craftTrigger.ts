// Before the training of a crafted attack: the attacker's own clean net, and the trigger that is computed on it.

import type { Crafting, Learned, Surrogate } from "#core/attacks/learned.ts";
import { attackOf } from "#core/experiment/registry.ts";
import type { RunEvent } from "#core/events.ts";
import type { Net } from "#core/port.ts";
import { randomStream } from "#core/random.ts";
import type { Scene } from "#core/stage.ts";
import { drawBatch } from "#core/train/batches.ts";
import type { Checkpoint, SurrogateState } from "#core/train/checkpoint.ts";
import { rowsFrom } from "#core/train/rows.ts";
import type { Pace, TrainingPorts } from "#core/train/trainTwins.ts";

/** Gives null for attacks that need no crafting. */
export async function* craftTrigger(
  scene: Scene,
  { pace, saving }: Pick<TrainingPorts, "pace" | "saving">,
  from: SurrogateState | null = null,
): AsyncGenerator<RunEvent, Learned | null> {
  const { experiment, plan, nets } = scene;
  const { crafting } = attackOf(experiment.attack);
  if (!crafting) return null;
  const { seed, isUpdated } = crafting.surrogate(experiment.knobs);
  const surrogate = await scene.engine.createNet({
    ...scene.netRequest,
    seed: seedOf(experiment.seed, seed),
  });
  try {
    const training = { surrogate, seed: seedOf(experiment.seed, seed), from };
    yield* trainSurrogate(scene, training, { pace, ...(saving && { saving }) });
    const { pixels, labels } = await scene.originals(Array.from(plan.rows));
    const steps = crafting.craft({
      knobs: experiment.knobs,
      shape: scene.pictures.shape,
      random: randomStream(experiment.seed, "craft"),
      surrogate,
      pixels,
      labels,
      wanted: Uint8Array.from(plan.rows, (row) => plan.labels[row] ?? 0),
    });
    const learned = yield* told(steps, pace);
    if (isUpdated) {
      const weights = await surrogate.readWeights();
      nets.clean.writeWeights(weights);
      nets.poisoned.writeWeights(weights);
    }
    yield { kind: "learned", step: 0, learned, report: null };
    return learned;
  } finally {
    surrogate.dispose();
  }
}

const seedOf = (seed: number, whose: Surrogate["seed"]) => (whose === "victim" ? seed : seed + 1);

async function* trainSurrogate(
  scene: Scene,
  { surrogate, seed, from }: SurrogateTraining,
  { pace, saving }: Pick<TrainingPorts, "pace" | "saving">,
): AsyncGenerator<RunEvent, void> {
  const { experiment, originals, pictures } = scene;
  if (from) surrogate.writeState(from.net);
  const rows = rowsFrom(pictures.blocks, seed, (from?.step ?? 0) * experiment.batchSize);
  for (let step = from?.step ?? 0; step < experiment.steps;) {
    if (saving?.due(step, true))
      saving.save(await midCrafting(scene, { step, net: await surrogate.readState() }));
    yield { kind: "crafting", what: "surrogate", done: step / experiment.steps };
    const slice = Math.max(1, Math.min(await pace(), experiment.steps - step));
    const batches = [];
    for (let at = step; at < step + slice; at++) {
      const drawn = Array.from({ length: experiment.batchSize }, () => rows.next().value);
      batches.push(drawBatch(scene, at, await originals(drawn)));
    }
    await surrogate.trainSlice(batches);
    step += slice;
  }
}

interface SurrogateTraining {
  readonly surrogate: Net;
  readonly seed: number;
  readonly from: SurrogateState | null;
}

async function midCrafting({ nets }: Scene, surrogate: SurrogateState): Promise<Checkpoint> {
  const [clean, poisoned] = await Promise.all([nets.clean.readState(), nets.poisoned.readState()]);
  return { step: 0, nets: { clean, poisoned }, generator: null, learned: null, answers: [], surrogate };
}

type Steps = ReturnType<Crafting<never>["craft"]>;

/** Tells of the crafting as a run does, and lets itself be paused like one. */
async function* told(steps: Steps, pace: Pace): AsyncGenerator<RunEvent, Learned> {
  for (;;) {
    await pace();
    const next = await steps.next();
    if (next.done) return next.value;
    yield { kind: "crafting", what: "trigger", done: next.value };
  }
}
