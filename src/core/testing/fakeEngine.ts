// A net small enough for tests of logic: softmax regression on pixels, in plain JavaScript, trained by plain
// gradient descent. It really learns, in milliseconds, and repeats bit for bit.

import type { Batch, Engine, Net, NetRequest } from "#core/port.ts";
import { sizeOf } from "#core/pictures.ts";
import { randomStream } from "#core/random.ts";

export const fakeEngine: Engine = { backend: "cpu", createNet: async (request) => fakeNet(request) };

/** Plain gradient descent remembers nothing. */
const noMemory = { mean: new Float32Array(), meanSquare: new Float32Array(), steps: 0 };

export function fakeNet({ shape, classCount, seed }: NetRequest): Net {
  const inputs = sizeOf(shape);
  const random = randomStream(seed, "fake weights");
  const weights = Float32Array.from({ length: (inputs + 1) * classCount }, () => random.between(-0.01, 0.01));
  let gone = false;
  const alive = () => {
    if (gone) throw new Error("this net was disposed of");
  };
  const answer = (pixels: ArrayLike<number>): Float32Array => {
    const logits = Array.from({ length: classCount }, (_, label) => {
      const start = label * (inputs + 1);
      let sum = weights[start + inputs] ?? 0;
      for (let at = 0; at < inputs; at++) sum += (weights[start + at] ?? 0) * ((pixels[at] ?? 0) / 255);
      return sum;
    });
    const highest = Math.max(...logits);
    const powers = logits.map((logit) => Math.exp(logit - highest));
    const total = powers.reduce((sum, power) => sum + power, 0);
    return Float32Array.from(powers, (power) => power / total);
  };
  const learn = ({ pixels, labels, learningRate }: Batch): number => {
    let loss = 0;
    for (const [index, label] of labels.entries()) {
      const picture = pixels.subarray(index * inputs, (index + 1) * inputs);
      const probabilities = answer(picture);
      loss -= Math.log(Math.max(probabilities[label] ?? 0, 1e-9)) / labels.length;
      for (let each = 0; each < classCount; each++) {
        const pull = (learningRate * ((each === label ? 1 : 0) - (probabilities[each] ?? 0))) / labels.length;
        const start = each * (inputs + 1);
        for (let at = 0; at < inputs; at++)
          weights[start + at] = (weights[start + at] ?? 0) + (pull * (picture[at] ?? 0)) / 255;
        weights[start + inputs] = (weights[start + inputs] ?? 0) + pull;
      }
    }
    return loss;
  };
  return {
    weightCount: weights.length,
    async trainSlice(batches) {
      alive();
      const losses = batches.map(learn);
      return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
    },
    async predict(pixels) {
      alive();
      const all = new Float32Array((pixels.length / inputs) * classCount);
      for (let index = 0; index * inputs < pixels.length; index++) {
        all.set(answer(pixels.subarray(index * inputs, (index + 1) * inputs)), index * classCount);
      }
      return all;
    },
    async inputGradient(pixels, labels) {
      alive();
      const gradient = new Float32Array(pixels.length);
      let loss = 0;
      for (const [index, label] of labels.entries()) {
        const probabilities = answer(pixels.subarray(index * inputs, (index + 1) * inputs));
        loss -= Math.log(Math.max(probabilities[label] ?? 0, 1e-9)) / labels.length;
        for (let at = 0; at < inputs; at++) {
          let sum = 0;
          for (let each = 0; each < classCount; each++) {
            const pull = (probabilities[each] ?? 0) - (each === label ? 1 : 0);
            sum += pull * (weights[each * (inputs + 1) + at] ?? 0);
          }
          gradient[index * inputs + at] = sum / 255 / labels.length;
        }
      }
      return { loss, gradient };
    },
    readWeights: async () => Float32Array.from(weights),
    writeWeights: (next) => weights.set(next),
    readState: async () => ({ weights: Float32Array.from(weights), optimiser: noMemory }),
    writeState: (state) => weights.set(state.weights),
    dispose: () => {
      gone = true;
    },
  };
}
