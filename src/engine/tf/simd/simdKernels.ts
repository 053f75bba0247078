// Our own SIMD kernels on the heap of tfjs' WASM backend: where they are faster than what can be put together from
// XNNPACK's. A browser without SIMD gets none, and the callers do without.

import type { TensorInfo } from "@tensorflow/tfjs-core";
import type { BackendWasm } from "@tensorflow/tfjs-backend-wasm";
import { kernelsWasm } from "./kernelsWasm.ts";

/** Addresses are bytes on the heap; what each does stands in assembly/kernels.ts. */
export interface SimdKernels {
  pad(
    from: number,
    to: number,
    pictures: number,
    height: number,
    width: number,
    channels: number,
    margin: number,
  ): void;
  /** `outChannels` is a multiple of 8. */
  filterGradient(
    padded: number,
    dy: number,
    gradient: number,
    pictures: number,
    outHeight: number,
    outWidth: number,
    inChannels: number,
    outChannels: number,
    kernel: number,
  ): void;
  /** `channels` is a multiple of 4. */
  poolGradient(
    x: number,
    dy: number,
    dx: number,
    windowRows: number,
    outWidth: number,
    channels: number,
  ): void;
  /** `channels` is a multiple of 4. */
  columnSums(x: number, rows: number, channels: number, sums: number): void;
  /** `count` is a multiple of 4. */
  reluGradient(dy: number, y: number, dx: number, count: number): void;
}

const made = new WeakMap<BackendWasm, SimdKernels | null>();

export function simdKernels(backend: BackendWasm): SimdKernels | null {
  const known = made.get(backend);
  if (known !== undefined) return known;
  const kernels = instantiate(backend);
  made.set(backend, kernels);
  return kernels;
}

/** Where a tensor's numbers begin on the heap. Growing the heap moves nothing. */
export function addressOf(backend: BackendWasm, { dataId }: TensorInfo): number {
  const data = backend.dataIdMap.get(dataId) as { readonly memoryOffset: number | null } | undefined;
  if (data?.memoryOffset == null) throw new Error("this tensor is not on the heap");
  return data.memoryOffset;
}

function instantiate({ wasm }: BackendWasm): SimdKernels | null {
  // Emscripten's module keeps its exports here, the memory among them; its types do not tell.
  const { memory } = (wasm as unknown as { readonly asm: { readonly memory: WebAssembly.Memory } }).asm;
  try {
    const bytes = Uint8Array.from(atob(kernelsWasm), (letter) => letter.charCodeAt(0));
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } });
    return exports as unknown as SimdKernels;
  } catch {
    return null;
  }
}
