// BatchMatMul for WASM: with a transpose flag tfjs falls from XNNPACK to a scalar loop. So: transpose first,
// multiply then.

import { type TensorInfo } from "@tensorflow/tfjs-core";
import type { BackendWasm } from "@tensorflow/tfjs-backend-wasm";
import { call, extendKernel, type Attributes } from "./wasmKernel.ts";

type MatMul = Attributes & { readonly transposeA: boolean; readonly transposeB: boolean };

export function installMatMul(): void {
  extendKernel<MatMul>("BatchMatMul", (stock) => ({ a, b }, { transposeA, transposeB }, backend) => {
    if (a === undefined || b === undefined) throw new Error("BatchMatMul needs a and b");
    const left = transposeA ? swapLastAxes(backend, a) : a;
    const right = transposeB ? swapLastAxes(backend, b) : b;
    const product = stock({ a: left, b: right }, { transposeA: false, transposeB: false }, backend);
    if (left !== a) backend.disposeData(left.dataId);
    if (right !== b) backend.disposeData(right.dataId);
    return product;
  });
}

function swapLastAxes(backend: BackendWasm, matrix: TensorInfo): TensorInfo {
  const perm = matrix.shape.map((_, axis) => axis);
  const last = perm.length - 1;
  perm.splice(last - 1, 2, last, last - 1);
  return call(backend, "Transpose", { x: matrix }, { perm });
}
