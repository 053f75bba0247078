// A model's logits with the way back to its weights in mind. A convolution, its bias and its ReLU are one kernel: tfjs
// has that kernel, but gives it up as soon as gradients are wanted. The way back through bias and ReLU is ours.

import {
  customGrad,
  engine,
  getBackend,
  mul,
  step,
  sum,
  type Tensor,
  type Tensor4D,
} from "@tensorflow/tfjs-core";
import type { LayersModel } from "@tensorflow/tfjs-layers";
import { runReluGradient } from "./kernels/reluGradient.ts";

type Layer = LayersModel["layers"][number];

/** `ofInput`: whether gradients with respect to the pictures will be asked for; the first layer is spared its own otherwise. */
export function logitsOf(model: LayersModel, pictures: Tensor, ofInput: boolean): Tensor {
  let isFirst = true;
  return model.layers.reduce((input, layer) => {
    const [filter, bias] = isReluConv(layer) ? layer.trainableWeights.map((weight) => weight.read()) : [];
    const hasOwnWay = filter && bias;
    const needsInput = ofInput || !isFirst;
    if (layer.trainableWeights.length > 0) isFirst = false;
    if (!hasOwnWay) return layer.apply(input, { training: true }) as Tensor;
    return convReluOf(input as Tensor4D, filter as Tensor4D, bias, needsInput);
  }, pictures);
}

/** As buildModel makes them; from a file come the same. */
function isReluConv(layer: Layer): boolean {
  const { activation, padding, strides } = layer.getConfig();
  const isPlain = Array.isArray(strides) && strides.every((stride) => stride === 1);
  return layer.getClassName() === "Conv2D" && activation === "relu" && padding === "same" && isPlain;
}

const plain = { strides: [1, 1], pad: "same", dataFormat: "NHWC" } as const;

/** relu(x ∗ filter + bias), stride 1, as large as x. Where the input's gradient is not needed, a wrong one is given. */
export function convReluOf(x: Tensor4D, filter: Tensor4D, bias: Tensor, needsInput: boolean): Tensor {
  const convRelu = customGrad((...given) => {
    const [input, weights, offset, save] = given as unknown as [Tensor, Tensor, Tensor, Save];
    const fused = { ...plain, dilations: [1, 1], activation: "relu" };
    const value = run("FusedConv2D", { x: input, filter: weights, bias: offset }, fused);
    save([input, weights, value]);
    return {
      value,
      gradFunc(dy: Tensor, saved: Tensor[]) {
        const [before, filterNow, y] = saved as [Tensor, Tensor, Tensor];
        const slope = getBackend() === "wasm" ? runReluGradient(dy, y) : mul(dy, step(y));
        const dx = () =>
          run(
            "Conv2DBackpropInput",
            { dy: slope, filter: filterNow },
            { ...plain, inputShape: before.shape },
          );
        const back = { ...plain, filterShape: filterNow.shape };
        const dFilter = run("Conv2DBackpropFilter", { x: before, dy: slope }, back);
        // Nobody asks the first layer for it, but tfjs wants a tensor of that shape.
        return [needsInput ? dx() : before, dFilter, sum(slope, [0, 1, 2])];
      },
    };
  });
  return convRelu(x, filter, bias);
}

type Save = (tensors: Tensor[]) => void;

function run(
  kernel: string,
  inputs: Readonly<Record<string, Tensor>>,
  attributes: Parameters<ReturnType<typeof engine>["runKernel"]>[2],
): Tensor {
  return engine().runKernel(kernel, inputs, attributes) as Tensor;
}
