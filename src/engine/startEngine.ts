// Starts the engine on the backend that was wished for, or on the fastest that computes rightly here.

import type { BackendId, Engine } from "#core/port.ts";
import type { TriedBackend } from "./protocol.ts";
import { watchDevice } from "./tf/deviceLoss.ts";
import { createEngine, stopBackend } from "./tf/backend.ts";
import { probeGpu } from "./tf/browserGpu.ts";
import { chooseBackend } from "./tf/chooseBackend.ts";
import { wasmUrls } from "./tf/wasmUrls.ts";

export interface StartedEngine {
  readonly engine: Engine;
  readonly tried: readonly TriedBackend[];
  /** Settles if its device is lost, with what is known of it. */
  readonly lost: Promise<string>;
}

/** Throws a Problem if no backend computes rightly on this machine. */
export async function startEngine(
  wanted: BackendId | null,
  avoid: readonly BackendId[],
): Promise<StartedEngine> {
  const { engine, tried } = await chooseBackend({
    ...(wanted && { wanted }),
    avoid,
    gpu: await probeGpu(),
    start: (backend) => createEngine(backend, { wasmUrls }),
    stop: stopBackend,
  });
  const { isLost, lost } = watchDevice(engine.backend);
  return { engine: { ...engine, isLost }, tried, lost };
}
