// Runs in the page: the gradient of a convolution's filter on one backend, from numbers that are always the same.

import { conv2d, grad, memory, setBackend, sum, mul, tensor, tidy, type Tensor } from "@tensorflow/tfjs-core";
import "@tensorflow/tfjs-layers"; // registers the gradients
import { randomStream } from "#core/random.ts";

export interface Convolution {
  readonly input: readonly [number, number, number, number];
  readonly filter: readonly [number, number, number, number];
  readonly strides: number;
  readonly pad: "same" | "valid" | number;
}

/** `leaked` counts the tensors that are left over, without the result. */
export async function filterGradientOn(
  backend: string,
  { input, filter, strides, pad }: Convolution,
): Promise<{ readonly values: number[]; readonly leaked: number }> {
  await setBackend(backend);
  const before = memory().numTensors;
  const gradient = tidy(() => {
    const [x, start] = [noise(input, "pictures"), noise(filter, "filter")];
    const convolved = (weights: Tensor) => conv2d(x as never, weights as never, strides, pad) as Tensor;
    const slopes = noise(convolved(start).shape, "slopes");
    return grad((weights: Tensor) => sum(mul(convolved(weights), slopes)))(start);
  });
  const values = [...(await gradient.data())];
  gradient.dispose();
  return { values, leaked: memory().numTensors - before };
}

function noise(shape: readonly number[], name: string): Tensor {
  const random = randomStream(3, name, ...shape);
  const size = shape.reduce((whole, factor) => whole * factor, 1);
  return tensor(
    Float32Array.from({ length: size }, () => random.normal()),
    [...shape],
  );
}
