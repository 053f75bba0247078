// The gradient through a ReLU as one pass, where tfjs takes three (step, cast, multiply).

import { engine, type Tensor } from "@tensorflow/tfjs-core";
import { addressOf, simdKernels } from "../simd/simdKernels.ts";
import { floatsOf, installKernel, type Kernel } from "./wasmKernel.ts";

export function installReluGradient(): void {
  installKernel("ReluGradient", reluGradient);
}

/** dy where y, which the ReLU gave, is above zero; zero elsewhere. On the WASM backend only. */
export function runReluGradient(dy: Tensor, y: Tensor): Tensor {
  return engine().runKernel("ReluGradient", { dy, y }) as Tensor;
}

const reluGradient: Kernel<unknown> = ({ dy, y }, _, backend) => {
  if (!dy || !y) throw new Error("ReluGradient needs dy and y");
  const gradient = backend.makeOutput(dy.shape, "float32");
  const kernels = simdKernels(backend);
  const [slopes, values, to] = [dy, y, gradient].map((tensor) => floatsOf(backend, tensor));
  if (!slopes || !values || !to) throw new Error("ReluGradient needs floats");
  if (kernels && to.length % 4 === 0) {
    const at = (tensor: typeof dy) => addressOf(backend, tensor);
    kernels.reluGradient(at(dy), at(y), at(gradient), to.length);
  } else {
    for (let place = 0; place < to.length; place++) {
      to[place] = (values[place] as number) > 0 ? (slopes[place] as number) : 0;
    }
  }
  return gradient;
};
