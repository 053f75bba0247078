// Starts the engine on the backend that was wished for, or on the best one.

import type { BackendId, Engine } from "#core/port.ts";
import type { TriedBackend } from "./protocol.ts";
import { createEngine } from "./tf/backend.ts";
import { wasmUrls } from "./tf/wasmUrls.ts";

export async function startEngine(
  wanted: BackendId | null,
): Promise<{ readonly engine: Engine; readonly tried: readonly TriedBackend[] }> {
  const id = wanted ?? "wasm";
  return {
    engine: await createEngine(id, { wasmUrls }),
    tried: [{ backend: id, millisecondsPerStep: null, reason: "" }],
  };
}
