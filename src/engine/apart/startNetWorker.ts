// A worker for one net is this worker's own script, started again under another name.

import type { NetReply } from "./calls.ts";
import type { Port } from "./netWorker.ts";

export const netWorkerName = "net";

/** Throws where the engine is on the page itself, or the browser refuses another worker. */
export function startNetWorker(): Port {
  if ("document" in globalThis) throw new Error("the engine is on the page");
  const worker = new Worker(self.location.href, { type: "module", name: netWorkerName });
  return {
    send: (call) => worker.postMessage(call),
    terminate: () => worker.terminate(),
    hear(take, died) {
      worker.onmessage = (event: MessageEvent<NetReply>) => take(event.data);
      worker.onerror = (event) => {
        event.preventDefault();
        died();
      };
    },
  };
}
