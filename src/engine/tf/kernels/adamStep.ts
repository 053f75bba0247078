// One Adam step of one variable as one pass over the WASM heap, instead of tfjs' 14 kernels. The new weights
// are a new tensor: the backend keeps a packed copy of each conv filter by data id and would go on using it.
// The two running means are ours alone and change in place.

import { engine, type Tensor } from "@tensorflow/tfjs-core";
import { floatsOf, installKernel, type Kernel } from "./wasmKernel.ts";

export interface AdamRates {
  readonly learningRate: number;
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
  /** Counts from 1, for the bias correction. */
  readonly step: number;
}

export function installAdamStep(): void {
  installKernel("AdamStep", adamStep);
}

/** All four of one size; `mean` and `meanSquare` are updated in place, the new weights come back. */
export function runAdamStep(
  weights: Tensor,
  gradient: Tensor,
  mean: Tensor,
  meanSquare: Tensor,
  rates: AdamRates,
): Tensor {
  return engine().runKernel("AdamStep", { weights, gradient, mean, meanSquare }, { ...rates }) as Tensor;
}

const adamStep: Kernel<AdamRates> = ({ weights, gradient, mean, meanSquare }, rates, backend) => {
  if (!weights || !gradient || !mean || !meanSquare) throw new Error("AdamStep needs four tensors");
  const updated = backend.makeOutput(weights.shape, "float32");
  const from = floatsOf(backend, weights);
  const to = floatsOf(backend, updated);
  const slope = floatsOf(backend, gradient);
  const first = floatsOf(backend, mean);
  const second = floatsOf(backend, meanSquare);
  const { beta1, beta2, epsilon, step } = rates;
  const stride = rates.learningRate / (1 - beta1 ** step);
  const spread = 1 / (1 - beta2 ** step);
  for (let at = 0; at < from.length; at++) {
    const g = slope[at] as number;
    const m = beta1 * (first[at] as number) + (1 - beta1) * g;
    const v = beta2 * (second[at] as number) + (1 - beta2) * g * g;
    first[at] = m;
    second[at] = v;
    to[at] = (from[at] as number) - (stride * m) / (Math.sqrt(v * spread) + epsilon);
  }
  return updated;
};
