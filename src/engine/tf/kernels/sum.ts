// Sum for WASM over all axes but the last, which is a bias' gradient: one pass in place of the stock kernel's
// transpose and reduction. Other sums are left to it.

import type { TensorInfo } from "@tensorflow/tfjs-core";
import { addressOf, simdKernels } from "../simd/simdKernels.ts";
import { extendKernel, floatsOf, type Attributes } from "./wasmKernel.ts";

type Sum = Attributes & { readonly axis: number | number[] | null | undefined; readonly keepDims: boolean };

export function installSum(): void {
  extendKernel<Sum>("Sum", (stock) => (inputs, attributes, backend) => {
    const { x } = inputs;
    if (x === undefined) throw new Error("Sum needs x");
    if (attributes.keepDims || x.dtype !== "float32" || !leavesTheLast(attributes.axis, x)) {
      return stock(inputs, attributes, backend);
    }
    const channels = x.shape.at(-1) ?? 1;
    const sum = backend.makeOutput([channels], "float32");
    const kernels = simdKernels(backend);
    if (kernels && channels % 4 === 0) {
      const rows = x.shape.slice(0, -1).reduce((product, length) => product * length, 1);
      kernels.columnSums(addressOf(backend, x), rows, channels, addressOf(backend, sum));
      return sum;
    }
    const values = floatsOf(backend, x);
    const totals = new Float64Array(channels);
    for (let start = 0; start < values.length; start += channels) {
      for (let channel = 0; channel < channels; channel++) {
        totals[channel] = (totals[channel] as number) + (values[start + channel] as number);
      }
    }
    floatsOf(backend, sum).set(totals);
    return sum;
  });
}

/** Without an axis tfjs means all of them. */
function leavesTheLast(axis: Sum["axis"], { shape }: TensorInfo): boolean {
  if (axis === null || axis === undefined) return false;
  const axes = new Set([axis].flat().map((each) => (each < 0 ? each + shape.length : each)));
  return shape.length > 1 && axes.size === shape.length - 1 && !axes.has(shape.length - 1);
}
