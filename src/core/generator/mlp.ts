// A small fully connected net in plain arithmetic: leaky ReLU inside, sigmoid at the end, Adam. The trigger
// generators are this; at some 20,000 weights a tensor library would cost more than it saves.

import type { NetState } from "#core/port.ts";
import type { Random } from "#core/random.ts";

export interface Mlp {
  /** All weights, layer after layer, each as inputs × outputs and then its outputs' biases. Live, not a copy. */
  readonly weights: Float32Array;
  /** Values 0..1 of the last layer, and what `learn` needs to know of this pass. */
  forward(input: Float32Array): Pass;
  /** Adds to the gradient what these passes' outputs ask for, then takes one Adam step. */
  learn(passes: readonly Pass[], outputGradients: readonly Float32Array[], learningRate: number): void;
  /** A copy of all that the next step depends on, and back. */
  readState(): NetState;
  writeState(state: NetState): void;
}

/** The values of every layer, the input first. */
export type Pass = readonly Float32Array[];

const slope = 0.1;
const [beta1, beta2, epsilon] = [0.9, 0.999, 1e-8];

/** `sizes`: input, hidden and output sizes. Without `weights` they are drawn anew (He et al. 2015). */
export function createMlp(sizes: readonly number[], random: Random, weights?: Float32Array): Mlp {
  const layers = layersOf(sizes);
  const count = layers.reduce((sum, { inputs, outputs }) => sum + (inputs + 1) * outputs, 0);
  if (weights && weights.length !== count) {
    throw new Error(`a net with ${count} weights was given ${weights.length}`);
  }
  const all = weights ? Float32Array.from(weights) : drawn(layers, count, random);
  const gradient = new Float32Array(count);
  const mean = new Float32Array(count);
  const meanSquare = new Float32Array(count);
  let step = 0;
  return {
    weights: all,
    forward: (input) => forward(layers, all, input),
    readState: () => ({
      weights: all.slice(),
      optimiser: { mean: mean.slice(), meanSquare: meanSquare.slice(), steps: step },
    }),
    writeState({ weights: next, optimiser }) {
      all.set(next);
      mean.set(optimiser.mean);
      meanSquare.set(optimiser.meanSquare);
      step = optimiser.steps;
    },
    learn(passes, outputGradients, learningRate) {
      gradient.fill(0);
      for (const [at, pass] of passes.entries()) {
        const wanted = outputGradients[at];
        if (wanted) backward(layers, all, pass, wanted, gradient);
      }
      step++;
      const rate = (learningRate * Math.sqrt(1 - beta2 ** step)) / (1 - beta1 ** step);
      for (const [at, value] of gradient.entries()) {
        mean[at] = beta1 * (mean[at] ?? 0) + (1 - beta1) * value;
        meanSquare[at] = beta2 * (meanSquare[at] ?? 0) + (1 - beta2) * value * value;
        all[at] = (all[at] ?? 0) - (rate * (mean[at] ?? 0)) / (Math.sqrt(meanSquare[at] ?? 0) + epsilon);
      }
    },
  };
}

interface Layer {
  readonly inputs: number;
  readonly outputs: number;
  /** Where its weights start. */
  readonly start: number;
  readonly isLast: boolean;
}

function layersOf(sizes: readonly number[]): readonly Layer[] {
  let start = 0;
  return sizes.slice(1).map((outputs, at) => {
    const inputs = sizes[at] ?? 0;
    const layer = { inputs, outputs, start, isLast: at === sizes.length - 2 };
    start += (inputs + 1) * outputs;
    return layer;
  });
}

function drawn(layers: readonly Layer[], count: number, random: Random): Float32Array {
  const weights = new Float32Array(count);
  for (const { inputs, outputs, start } of layers) {
    const deviation = Math.sqrt(2 / inputs);
    for (let at = start; at < start + inputs * outputs; at++) weights[at] = deviation * random.normal();
  }
  return weights;
}

function forward(layers: readonly Layer[], weights: Float32Array, input: Float32Array): Pass {
  const values = [input];
  for (const { inputs, outputs, start, isLast } of layers) {
    const before = values.at(-1) ?? input;
    const biases = start + inputs * outputs;
    const sums = weights.slice(biases, biases + outputs);
    for (let from = 0; from < inputs; from++) {
      const value = before[from] ?? 0;
      const row = start + from * outputs;
      for (let to = 0; to < outputs; to++) sums[to] = (sums[to] ?? 0) + value * (weights[row + to] ?? 0);
    }
    values.push(sums.map((sum) => (isLast ? 1 / (1 + Math.exp(-sum)) : sum > 0 ? sum : slope * sum)));
  }
  return values;
}

function backward(
  layers: readonly Layer[],
  weights: Float32Array,
  pass: Pass,
  wanted: Float32Array,
  gradient: Float32Array,
): void {
  let asked = wanted;
  for (let index = layers.length - 1; index >= 0; index--) {
    const layer = layers[index];
    const [before, after] = [pass[index], pass[index + 1]];
    if (!layer || !before || !after) throw new Error("this pass is of another net");
    const { inputs, outputs, start, isLast } = layer;
    const sums = asked.map((value, at) => {
      const own = after[at] ?? 0;
      return value * (isLast ? own * (1 - own) : own > 0 ? 1 : slope);
    });
    const next = new Float32Array(inputs);
    for (let from = 0; from < inputs; from++) {
      const row = start + from * outputs;
      const value = before[from] ?? 0;
      let pull = 0;
      for (let to = 0; to < outputs; to++) {
        const sum = sums[to] ?? 0;
        gradient[row + to] = (gradient[row + to] ?? 0) + value * sum;
        pull += (weights[row + to] ?? 0) * sum;
      }
      next[from] = pull;
    }
    const biases = start + inputs * outputs;
    for (let to = 0; to < outputs; to++) {
      gradient[biases + to] = (gradient[biases + to] ?? 0) + (sums[to] ?? 0);
    }
    asked = next;
  }
}
