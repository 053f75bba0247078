// The page's engine, run in Node: TensorFlow.js on one WASM thread.

import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { createRequire } from "node:module";
import { createEngine } from "#engine/tf/backend.ts";
import { wasmFilesIn } from "#engine/tf/nodeWasm.ts";
import type { Engine } from "#core/port.ts";

const require = createRequire(fileURLToPath(import.meta.url));

export async function nodeEngine(): Promise<Engine> {
  const directory = dirname(require.resolve("@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm"));
  return createEngine("wasm", { wasmUrls: wasmFilesIn(directory) });
}
