// The dedicated worker: the host behind postMessage.

import { serve } from "./host.ts";
import type { ToEngine } from "./protocol.ts";

const take = serve({ postMessage: (message, transfer) => self.postMessage(message, { transfer }) });
self.addEventListener("message", (event: MessageEvent<ToEngine>) => take(event.data));
