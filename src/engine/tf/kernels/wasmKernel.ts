// How our WASM kernels are put in place of the stock ones, and how they call one another. Kernels work on
// TensorInfo, below tfjs' ops: nothing here is taped or tidied, so each kernel frees what it makes.

import { getKernel, registerKernel, unregisterKernel, type TensorInfo } from "@tensorflow/tfjs-core";
import type { BackendWasm } from "@tensorflow/tfjs-backend-wasm";

export type Inputs = Readonly<Record<string, TensorInfo>>;
export type Attributes = NonNullable<Parameters<ReturnType<typeof getKernel>["kernelFunc"]>[0]["attrs"]>;
export type Kernel<Wanted> = (inputs: Inputs, attributes: Wanted, backend: BackendWasm) => TensorInfo;

/** Registers `kernel` under tfjs' name for it. A stock kernel of that name is taken off without a warning. */
export function installKernel<Wanted>(name: string, kernel: Kernel<Wanted>): void {
  if (getKernel(name, "wasm") !== undefined) unregisterKernel(name, "wasm");
  registerKernel({
    kernelName: name,
    backendName: "wasm",
    kernelFunc: ({ inputs, attrs, backend }) =>
      kernel(inputs as Inputs, attrs as Wanted, backend as BackendWasm),
  });
}

/**
 * Like installKernel, but hands the stock kernel to the new one, for the cases it leaves alone. The stock
 * kernel's set-up (it looks its function up in the WASM module) stays in force.
 */
export function extendKernel<Wanted>(
  name: string,
  extend: (stock: Kernel<Attributes>) => Kernel<Wanted>,
): void {
  const stock = getKernel(name, "wasm");
  const kernel = extend((inputs, attrs, backend) => one(stock.kernelFunc({ inputs, attrs, backend })));
  unregisterKernel(name, "wasm");
  registerKernel({
    ...stock,
    kernelFunc: ({ inputs, attrs, backend }) =>
      kernel(inputs as Inputs, attrs as Wanted, backend as BackendWasm),
  });
}

/** Runs a registered kernel. The caller owns the result. */
export function call(backend: BackendWasm, name: string, inputs: Inputs, attrs: Attributes): TensorInfo {
  return one(getKernel(name, "wasm").kernelFunc({ inputs, attrs, backend }));
}

/** A view of a float32 tensor's values in the WASM heap. Any allocation may move the heap: view late. */
export function floatsOf(backend: BackendWasm, tensor: TensorInfo): Float32Array {
  const values = backend.typedArrayFromHeap(tensor);
  if (!(values instanceof Float32Array)) throw new Error(`expected float32, got ${tensor.dtype}`);
  return values;
}

function one(result: TensorInfo | TensorInfo[]): TensorInfo {
  if (Array.isArray(result)) throw new Error("expected a kernel with one output");
  return result;
}
