// The worker that imports pictures, apart from the engine's: training goes on beside it, and cancelling ends it.

import { importFiles } from "./importFiles.ts";
import type { FromImport, ImportRequest } from "./importing.ts";

self.addEventListener("message", (event: MessageEvent<ImportRequest>) => {
  const send = (message: FromImport, transfer: Transferable[] = []) =>
    self.postMessage(message, { transfer });
  (async () => {
    for await (const batch of importFiles(event.data)) {
      send(
        batch,
        batch.pictures.map(({ pixels }) => pixels.buffer as ArrayBuffer),
      );
    }
    send({ kind: "end" });
    // Out of memory, say: the page hears of it as the worker's error.
  })().catch(reportError);
});
