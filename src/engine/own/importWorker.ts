// The worker that imports pictures, apart from the engine's: training goes on beside it, and cancelling ends it.

import { importFiles } from "./importFiles.ts";
import type { FromImport, GivenFile, ImportRequest, ToImport } from "./importing.ts";

const send = (message: FromImport, transfer: Transferable[] = []) => self.postMessage(message, { transfer });
let give: (files: readonly GivenFile[]) => void = () => {};

self.addEventListener("message", ({ data }: MessageEvent<ToImport>) => {
  if (data.kind === "files") give(data.files);
  // Out of memory, say: the page hears of it as the worker's error.
  else run(data.request, data.count).catch(reportError);
});

async function run(request: ImportRequest, count: number): Promise<void> {
  const ask = () =>
    new Promise<readonly GivenFile[]>((resolve) => {
      give = resolve;
      send({ kind: "more" });
    });
  // The next ones come while these are read.
  let coming = ask();
  const next = async () => {
    const files = await coming;
    if (files.length > 0) coming = ask();
    return files;
  };
  for await (const batch of importFiles(request, { count, next })) {
    send(
      batch,
      batch.pictures.map(({ pixels }) => pixels.buffer as ArrayBuffer),
    );
  }
  send({ kind: "end" });
}
