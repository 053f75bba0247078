// Where the WASM binaries are in Node, for tests and headless runs. The caller says which folder: this layer is
// compiled for a worker and knows no Node types.

import { wasmFiles, type WasmUrls } from "./backend.ts";

/** `directory` is the path of node_modules/@tensorflow/tfjs-backend-wasm/dist, without a slash at the end. */
export function wasmFilesIn(directory: string): WasmUrls {
  const [plain, simd, threaded] = wasmFiles;
  return {
    [plain]: `${directory}/${plain}`,
    [simd]: `${directory}/${simd}`,
    [threaded]: `${directory}/${threaded}`,
  };
}
