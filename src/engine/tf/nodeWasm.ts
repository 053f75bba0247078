// Where the WASM binaries are in Node, for tests and headless runs. No Node types: `import.meta.resolve` is all
// it takes, and the caller hands it in, because this layer is compiled for a worker.

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
