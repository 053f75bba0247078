// Starts one tfjs backend, loading its code only then, and makes engines of it.

import { env, removeBackend, setBackend } from "@tensorflow/tfjs-core";
import type { BackendId, Engine, NetRequest } from "#core/port.ts";
import { installWebglFilterGradient } from "./gpu/webglFilterGradient.ts";
import { installWebgpuFilterGradient } from "./gpu/webgpuFilterGradient.ts";
import { registerWasmKernels } from "./kernels/registerWasmKernels.ts";
import { netOf, type TfNet } from "./net.ts";
import { buildModel } from "./network.ts";

/** Where the three binaries of tfjs-backend-wasm are: addresses in a browser, file paths in Node. */
export type WasmUrls = Readonly<Record<(typeof wasmFiles)[number], string>>;

export const wasmFiles = [
  "tfjs-backend-wasm.wasm",
  "tfjs-backend-wasm-simd.wasm",
  "tfjs-backend-wasm-threaded-simd.wasm",
] as const;

/** tfjs hands 15 programs at a time to the GPU's process, and each handing over costs; a step of ours has some sixty. */
const programsPerSubmit = 64;

/** All of its nets can be saved. */
export interface TfEngine extends Engine {
  createNet(request: NetRequest): Promise<TfNet>;
}

export interface BackendOptions {
  /** Needed for "wasm" alone. */
  readonly wasmUrls?: WasmUrls;
}

/** Loads, starts and selects the backend. Throws with a sentence if it does not start here. */
export async function startBackend(id: BackendId, options: BackendOptions = {}): Promise<void> {
  switch (id) {
    case "webgpu":
      await import("@tensorflow/tfjs-backend-webgpu");
      installWebgpuFilterGradient();
      env().set("WEBGPU_DEFERRED_SUBMIT_BATCH_SIZE", programsPerSubmit);
      break;
    case "webgl":
      await import("@tensorflow/tfjs-backend-webgl");
      installWebglFilterGradient();
      // tfjs refuses a software GPU by itself; here that is the chooser's decision, or the person's.
      env().set("SOFTWARE_WEBGL_ENABLED", true);
      break;
    case "wasm":
      await loadWasm(options.wasmUrls);
      break;
    case "cpu":
      await import("@tensorflow/tfjs-backend-cpu");
      break;
    default:
      id satisfies never;
  }
  if (!(await setBackend(id))) throw new Error(`The ${id} backend did not start on this machine.`);
}

/** Frees the backend and all tensors on it. It cannot be started again in this worker. */
export function stopBackend(id: BackendId): void {
  removeBackend(id);
}

/** Throws as startBackend does. */
export async function createEngine(id: BackendId, options: BackendOptions = {}): Promise<TfEngine> {
  await startBackend(id, options);
  return {
    backend: id,
    async createNet(request) {
      await setBackend(id);
      return netOf(buildModel(request), request.shape, id);
    },
  };
}

// Threads would need cross-origin isolation, which an embedded page cannot have, and minifiers break them.
async function loadWasm(urls: WasmUrls | undefined): Promise<void> {
  if (urls === undefined) throw new Error("The wasm backend needs the addresses of its files.");
  const { setWasmPaths } = await import("@tensorflow/tfjs-backend-wasm");
  env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
  setWasmPaths({ ...urls });
  registerWasmKernels();
}
