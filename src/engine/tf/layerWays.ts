// The way there and back through each kind of layer, written out in kernels. tfjs takes its own way back through a whole net
// in one go; these can be taken a layer at a time, and a convolution, its bias and its ReLU stay one kernel.

import {
  add,
  div,
  engine,
  fused,
  getBackend,
  matMul,
  mean,
  mul,
  ones,
  reshape,
  step,
  sum,
  type Tensor,
  type Tensor2D,
  type Tensor4D,
} from "@tensorflow/tfjs-core";
import type { LayersModel } from "@tensorflow/tfjs-layers";
import { runReluGradient } from "./kernels/reluGradient.ts";

type Layer = LayersModel["layers"][number];

/** Both are to be called inside of a tidy. */
export interface Ways {
  there(x: Tensor): Tensor;
  back(passed: Passed, asked: Asked): Slopes;
}

/** What a layer took in, what it gave, and how the loss changes with that. */
export interface Passed {
  readonly x: Tensor;
  readonly y: Tensor;
  readonly dy: Tensor;
}

/** Which slopes are worth computing. */
export interface Asked {
  readonly ofInput: boolean;
  readonly ofWeights: boolean;
}

/** How the loss changes with `x`, and with the layer's weights in their order; as far as it was asked for. */
export type Slopes = { input: Tensor | undefined; weights: Tensor[] };

/** Throws on a kind of layer that buildModel does not make. */
export function waysThrough(layer: Layer): Ways {
  const [first, bias] = layer.trainableWeights.map((weight) => weight.read());
  const config = layer.getConfig();
  switch (layer.getClassName()) {
    case "Rescaling":
      return rescaling(config["scale"] as number, config["offset"] as number);
    case "Conv2D":
      return convRelu(first as Tensor4D, bias as Tensor);
    case "MaxPooling2D":
      return halving;
    case "GlobalAveragePooling2D":
      return averaging;
    case "Flatten":
      return flattening;
    case "Dense":
      return dense(first as Tensor2D, bias as Tensor, config["activation"] === "relu");
    default:
      throw new Error(`no way back is known through a layer of the kind ${layer.getClassName()}`);
  }
}

function rescaling(scale: number, offset: number): Ways {
  return {
    there: (x) => add(mul(x, scale), offset),
    back: ({ dy }, { ofInput }) => ({ input: ofInput ? mul(dy, scale) : undefined, weights: [] }),
  };
}

/** Stride 1, and as large as x. */
function convRelu(filter: Tensor4D, bias: Tensor): Ways {
  const plain = { strides: [1, 1], pad: "same", dataFormat: "NHWC" };
  const together = { ...plain, dilations: [1, 1], activation: "relu" };
  return {
    there: (x) => run("FusedConv2D", { x, filter, bias }, together),
    back({ x, y, dy }, { ofInput, ofWeights }) {
      const slope = throughRelu(dy, y);
      const input = () =>
        run("Conv2DBackpropInput", { dy: slope, filter }, { ...plain, inputShape: x.shape });
      const ofFilter = () =>
        run("Conv2DBackpropFilter", { x, dy: slope }, { ...plain, filterShape: filter.shape });
      return {
        input: ofInput ? input() : undefined,
        weights: ofWeights ? [ofFilter(), sum(slope, [0, 1, 2])] : [],
      };
    },
  };
}

const windows = { filterSize: [2, 2], strides: [2, 2], pad: "valid" };

const halving: Ways = {
  there: (x) => run("MaxPool", { x }, windows),
  back: ({ x, y, dy }, { ofInput }) => ({
    input: ofInput ? run("MaxPoolGrad", { dy, input: x, output: y }, windows) : undefined,
    weights: [],
  }),
};

const averaging: Ways = {
  there: (x) => mean(x, [1, 2]),
  back({ x, dy }, { ofInput }) {
    const [pictures = 0, height = 0, width = 0, channels = 0] = x.shape;
    const share = () => reshape(div(dy, height * width), [pictures, 1, 1, channels]);
    return { input: ofInput ? mul(share(), ones(x.shape)) : undefined, weights: [] };
  },
};

const flattening: Ways = {
  there: (x) => reshape(x, [x.shape[0] ?? 0, -1]),
  back: ({ x, dy }, { ofInput }) => ({ input: ofInput ? reshape(dy, x.shape) : undefined, weights: [] }),
};

function dense(kernel: Tensor2D, bias: Tensor, hasRelu: boolean): Ways {
  return {
    there: (x) =>
      fused.matMul({ a: x as Tensor2D, b: kernel, bias, activation: hasRelu ? "relu" : "linear" }),
    back({ x, y, dy }, { ofInput, ofWeights }) {
      const slope = (hasRelu ? throughRelu(dy, y) : dy) as Tensor2D;
      return {
        input: ofInput ? matMul(slope, kernel, false, true) : undefined,
        weights: ofWeights ? [matMul(x as Tensor2D, slope, true), sum(slope, 0)] : [],
      };
    },
  };
}

/** `y` is what the ReLU gave. */
function throughRelu(dy: Tensor, y: Tensor): Tensor {
  return getBackend() === "wasm" ? runReluGradient(dy, y) : mul(dy, step(y));
}

function run(
  kernel: string,
  inputs: Readonly<Record<string, Tensor>>,
  attributes: Parameters<ReturnType<typeof engine>["runKernel"]>[2],
): Tensor {
  return engine().runKernel(kernel, inputs, attributes) as Tensor;
}
