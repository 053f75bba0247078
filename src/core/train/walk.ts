// One training step looked at from near: which pictures both nets got, what they made of them, and what the step
// changed. It is the step that the run takes anyway; watching it changes nothing.

import type { Twins } from "#core/events.ts";
import type { Shape } from "#core/pictures.ts";
import type { Batch, Net } from "#core/port.ts";
import type { Stage } from "#core/stage.ts";

export interface Walk {
  /** Steps before this one. */
  readonly step: number;
  readonly learningRate: number;
  readonly shape: Shape;
  /** What each net got: the same rows, some of them poisoned in the poisoned net's batch. */
  readonly batches: Twins<WalkBatch>;
  /** The batch's rows that differ between the nets. */
  readonly poisonedAt: readonly number[];
  /** Each net's probabilities on its own batch, rows × classes, before the step and after it. */
  readonly before: Twins<Float32Array>;
  readonly after: Twins<Float32Array>;
  /** How far the weights moved: the length of the change, as a share of the weights' own length. */
  readonly moved: Twins<number>;
}

export type WalkBatch = Pick<Batch, "pixels" | "labels">;

/** Asks for a look at the next step, and gets it. */
export interface Witness {
  wanted(): boolean;
  saw(walk: Walk): void;
}

/** `take` takes the step on these batches, which is one for each net. */
export async function walkThrough<T>(
  { nets, pictures }: Stage,
  step: number,
  batches: Twins<readonly Batch[]>,
  take: () => Promise<T>,
): Promise<{ readonly walk: Walk; readonly taken: T }> {
  const [clean, poisoned] = [batches.clean[0], batches.poisoned[0]];
  if (!clean || !poisoned) throw new Error("a step without a batch cannot be watched");
  const seen = { clean, poisoned };
  const [before, from] = [await predict(nets, seen), await weightsOf(nets)];
  const taken = await take();
  const [after, to] = [await predict(nets, seen), await weightsOf(nets)];
  const walk: Walk = {
    step,
    learningRate: clean.learningRate,
    shape: pictures.shape,
    batches: { clean: contentOf(clean), poisoned: contentOf(poisoned) },
    poisonedAt: differing(clean, poisoned),
    before,
    after,
    moved: { clean: shareMoved(from.clean, to.clean), poisoned: shareMoved(from.poisoned, to.poisoned) },
  };
  return { walk, taken };
}

/** Cross-entropy of every row: −ln of the probability that the net gave the row's own label. */
export function lossesOf(probabilities: Float32Array, labels: Uint8Array): readonly number[] {
  return confidencesOf(probabilities, labels).map((confidence) => -Math.log(Math.max(confidence, 1e-9)));
}

/** The probability of each row's own label. */
export function confidencesOf(probabilities: Float32Array, labels: Uint8Array): readonly number[] {
  const classCount = probabilities.length / labels.length;
  return Array.from(labels, (label, row) => probabilities[row * classCount + label] ?? 0);
}

const contentOf = ({ pixels, labels }: Batch): WalkBatch => ({ pixels, labels });

async function predict({ clean, poisoned }: Twins<Net>, seen: Twins<Batch>): Promise<Twins<Float32Array>> {
  return {
    clean: await clean.predict(seen.clean.pixels),
    poisoned: await poisoned.predict(seen.poisoned.pixels),
  };
}

async function weightsOf({ clean, poisoned }: Twins<Net>): Promise<Twins<Float32Array>> {
  return { clean: await clean.readWeights(), poisoned: await poisoned.readWeights() };
}

function differing(clean: Batch, poisoned: Batch): readonly number[] {
  const size = clean.pixels.length / clean.labels.length;
  return [...clean.labels.keys()].filter(
    (row) =>
      clean.labels[row] !== poisoned.labels[row] ||
      clean.pixels
        .subarray(row * size, (row + 1) * size)
        .some((value, at) => value !== poisoned.pixels[row * size + at]),
  );
}

function shareMoved(from: Float32Array, to: Float32Array): number {
  let [moved, length] = [0, 0];
  for (const [at, value] of from.entries()) {
    moved += ((to[at] ?? 0) - value) ** 2;
    length += value ** 2;
  }
  return Math.sqrt(moved / length);
}
