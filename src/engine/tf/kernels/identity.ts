// Identity for WASM: another reference to the same data, as on every other backend, where the stock kernel
// copies. Nothing writes into a tensor that others can see.

import { installKernel } from "./wasmKernel.ts";

export function installIdentity(): void {
  installKernel("Identity", ({ x }, _, backend) => {
    if (x === undefined) throw new Error("Identity needs x");
    backend.incRef(x.dataId);
    return { dataId: x.dataId, shape: x.shape, dtype: x.dtype };
  });
}
