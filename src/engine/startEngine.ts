// Starts the engine on the backend that was wished for, or on the fastest that computes rightly here.

import type { BackendId, Engine } from "#core/port.ts";
import type { TriedBackend } from "./protocol.ts";
import { createEngine, stopBackend } from "./tf/backend.ts";
import { probeGpu } from "./tf/browserGpu.ts";
import { chooseBackend } from "./tf/chooseBackend.ts";
import { wasmUrls } from "./tf/wasmUrls.ts";

/** Throws a Problem if no backend computes rightly on this machine. */
export async function startEngine(
  wanted: BackendId | null,
  avoid: readonly BackendId[],
): Promise<{ readonly engine: Engine; readonly tried: readonly TriedBackend[] }> {
  return chooseBackend({
    ...(wanted && { wanted }),
    avoid,
    gpu: await probeGpu(),
    start: (backend) => createEngine(backend, { wasmUrls }),
    stop: stopBackend,
  });
}
