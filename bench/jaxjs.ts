// The same nets in jax-js on its WASM backend: one jitted function takes a whole step, Adam included. Its functions use
// up what they are given: `.ref` keeps an array for another use.

import { blockUntilReady, defaultDevice, grad, init, jit, lax, nn, numpy as np, tree } from "@jax-js/jax";
import type { LayerPlan } from "#core/networks/network.ts";
import type { NetRequest } from "#core/port.ts";
import type { Contestant } from "./contestant.ts";
import { batchFor, batchSize, learningRate } from "./nets.ts";

type Weights = readonly np.Array[];

export async function jaxjsContestant(request: NetRequest): Promise<Contestant> {
  await init("wasm");
  defaultDevice("wasm");
  const { pictures, labels } = batchOf(request);
  let weights: np.Array[] = weightsOf(request);
  const weightCount = weights.reduce((sum, { size }) => sum + size, 0);
  let means = weights.map(({ shape }) => np.zeros(shape));
  let squares = weights.map(({ shape }) => np.zeros(shape));
  const lossOf = (all: np.Array[], x: np.Array, y: np.Array) => {
    const logits = forward(request, all, x);
    return np.mean(np.sum(nn.logSoftmax(logits).mul(y), -1)).neg();
  };
  const slopesOf = grad(lossOf);
  const step = jit((all: np.Array[], m: np.Array[], v: np.Array[], x: np.Array, y: np.Array) => {
    const slopes = slopesOf(tree.ref(all), x, y);
    const nextM = slopes.map((slope, at) => (m[at] as np.Array).mul(0.9).add(slope.ref.mul(0.1)));
    const nextV = slopes.map((slope, at) =>
      (v[at] as np.Array).mul(0.999).add(slope.ref.mul(slope).mul(0.001)),
    );
    const next = all.map((each, at) => {
      const spread = np.sqrt((nextV[at] as np.Array).ref).add(1e-7);
      return each.sub((nextM[at] as np.Array).ref.mul(learningRate).div(spread));
    });
    return [next, nextM, nextV] as [np.Array[], np.Array[], np.Array[]];
  });
  return {
    weightCount,
    batchSize,
    async train(steps) {
      for (let each = 0; each < steps; each++) {
        [weights, means, squares] = step(weights, means, squares, pictures.ref, labels.ref);
      }
      await blockUntilReady(weights);
    },
  };
}

function batchOf(request: NetRequest): { readonly pictures: np.Array; readonly labels: np.Array } {
  const { pixels, labels } = batchFor(request);
  const { height, width, channels } = request.shape;
  // Channels first, as jax-js wants them; what is in the pictures does not matter here.
  const values = Float32Array.from(pixels, (value) => value / 127.5 - 1);
  const oneHot = new Float32Array(batchSize * request.classCount);
  labels.forEach((label, row) => (oneHot[row * request.classCount + label] = 1));
  return {
    pictures: np.array(values).reshape([batchSize, channels, height, width]),
    labels: np.array(oneHot).reshape([batchSize, request.classCount]),
  };
}

function weightsOf({ plan, shape, classCount }: NetRequest): np.Array[] {
  let [channels, height, width]: [number, number, number] = [shape.channels, shape.height, shape.width];
  const made: np.Array[] = [];
  const add = (...size: number[]) => {
    const fan = size.slice(1).reduce((product, length) => product * length, 1);
    const count = size.reduce((product, length) => product * length, 1);
    const values = Float32Array.from({ length: count }, (_, at) => Math.sin(at * 12.9898) / Math.sqrt(fan));
    made.push(np.array(values).reshape(size));
  };
  for (const layer of plan.layers) {
    if (layer.kind === "conv") {
      add(layer.filters, channels, layer.kernel, layer.kernel);
      made.push(np.zeros([layer.filters]));
      channels = layer.filters;
    } else if (layer.kind === "maxPool") {
      [height, width] = [Math.floor(height / 2), Math.floor(width / 2)];
    } else if (layer.kind === "flatten") {
      [channels, height, width] = [channels * height * width, 1, 1];
    } else if (layer.kind === "dense") {
      add(layer.units, channels);
      made.push(np.zeros([layer.units]));
      channels = layer.units;
    }
  }
  add(classCount, channels);
  made.push(np.zeros([classCount]));
  return made;
}

function forward({ plan }: NetRequest, weights: Weights, pictures: np.Array): np.Array {
  const left = [...weights];
  const next = () => left.shift() as np.Array;
  const dense = (x: np.Array) => np.matmul(x, np.transpose(next())).add(next());
  const apply = (x: np.Array, layer: LayerPlan): np.Array => {
    switch (layer.kind) {
      case "conv": {
        const out = lax.conv(x, next(), [1, 1], "SAME");
        return nn.relu(out.add(next().reshape([1, layer.filters, 1, 1])));
      }
      case "maxPool":
        return lax.reduceWindow(x, np.max, [2, 2], [2, 2]);
      case "flatten":
        return x.reshape([batchSize, -1]);
      case "dense":
        return nn.relu(dense(x));
      case "averageAll":
        throw new Error("not in the bench's nets");
      default:
        return layer satisfies never;
    }
  };
  return dense(plan.layers.reduce(apply, pictures));
}
