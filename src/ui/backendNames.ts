// How the backends are called on the page.

import type { BackendId } from "#core/port.ts";

export const backendNames: Record<BackendId, string> = {
  webgpu: "WebGPU",
  webgl: "WebGL",
  wasm: "WASM",
  cpu: "JavaScript",
};
