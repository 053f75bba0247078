// The dedicated worker: the host behind postMessage. The host's own workers are this script again, under another name.

import type { NetCall } from "./apart/calls.ts";
import { serveNet } from "./apart/serveNet.ts";
import { netWorkerName } from "./apart/startNetWorker.ts";
import { serve } from "./host.ts";
import type { ToEngine } from "./protocol.ts";
import { createEngine } from "./tf/backend.ts";
import { wasmUrls } from "./tf/wasmUrls.ts";

if (self.name === netWorkerName) {
  const take = serveNet(createEngine("wasm", { wasmUrls }), (message) => self.postMessage(message));
  self.addEventListener("message", (event: MessageEvent<NetCall>) => take(event.data));
} else {
  const take = serve({ postMessage: (message, transfer) => self.postMessage(message, { transfer }) });
  self.addEventListener("message", (event: MessageEvent<ToEngine>) => take(event.data));
}
