// The same nets in ConvNetJS, used as its demos use it. The release on npm has no Adam yet (its trainer takes
// an unknown name for plain momentum), so the update here is the one its later source has.

import convnetjs from "convnetjs";
import type { LayerPlan } from "#core/networks/network.ts";
import type { NetRequest } from "#core/port.ts";
import { sizeOf } from "#core/pictures.ts";
import { batchFor, batchSize, learningRate } from "./nets.ts";
import type { Contestant } from "./contestant.ts";

export function convnetjsContestant(request: NetRequest): Contestant {
  const net = new convnetjs.Net();
  net.makeLayers(definitionsOf(request));
  const { labels } = batchFor(request);
  const pictures = volumesOf(request);
  const update = adamFor(net);
  const weightCount = net.getParamsAndGrads().reduce((sum, { params }) => sum + params.length, 0);
  return {
    weightCount,
    batchSize,
    train(steps) {
      for (let step = 0; step < steps; step++) {
        pictures.forEach((picture, row) => {
          net.forward(picture, true);
          net.backward(labels[row] ?? 0);
        });
        update();
      }
      return Promise.resolve();
    },
  };
}

function definitionsOf({ plan, shape, classCount }: NetRequest): object[] {
  const input = { type: "input", out_sx: shape.width, out_sy: shape.height, out_depth: shape.channels };
  const answer = { type: "softmax", num_classes: classCount };
  return [input, ...plan.layers.flatMap(definitionOf), answer];
}

function definitionOf(layer: LayerPlan): object[] {
  switch (layer.kind) {
    case "conv": {
      const { filters, kernel } = layer;
      const pad = (kernel - 1) / 2;
      return [{ type: "conv", sx: kernel, filters, stride: 1, pad, activation: "relu" }];
    }
    case "maxPool":
      return [{ type: "pool", sx: 2, stride: 2 }];
    case "dense":
      return [{ type: "fc", num_neurons: layer.units, activation: "relu" }];
    case "flatten":
      return [];
    case "averageAll":
      throw new Error("ConvNetJS has no average pooling");
    default:
      return layer satisfies never;
  }
}

// ConvNetJS' volumes are channels last too.
function volumesOf(request: NetRequest) {
  const { shape } = request;
  const { pixels } = batchFor(request);
  return Array.from({ length: batchSize }, (_, row) => {
    const volume = new convnetjs.Vol(shape.width, shape.height, shape.channels, 0);
    const start = row * sizeOf(shape);
    for (let at = 0; at < sizeOf(shape); at++) volume.w[at] = (pixels[start + at] ?? 0) / 127.5 - 1;
    return volume;
  });
}

function adamFor(net: InstanceType<typeof convnetjs.Net>): () => void {
  const memory = net.getParamsAndGrads().map(({ params }) => ({
    mean: new Float64Array(params.length),
    meanSquare: new Float64Array(params.length),
  }));
  let step = 0;
  return () => {
    step++;
    const [first, second] = [1 - 0.9 ** step, 1 - 0.999 ** step];
    net.getParamsAndGrads().forEach(({ params, grads }, at) => {
      const { mean, meanSquare } = memory[at] ?? { mean: new Float64Array(), meanSquare: new Float64Array() };
      for (let place = 0; place < params.length; place++) {
        const slope = (grads[place] as number) / batchSize;
        const m = 0.9 * (mean[place] as number) + 0.1 * slope;
        const v = 0.999 * (meanSquare[place] as number) + 0.001 * slope * slope;
        mean[place] = m;
        meanSquare[place] = v;
        const move = (learningRate * m) / first / (Math.sqrt(v / second) + 1e-7);
        params[place] = (params[place] as number) - move;
        grads[place] = 0;
      }
    });
  };
}
