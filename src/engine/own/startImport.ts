// The page's side of an import: a worker of its own, or the page itself where a worker is refused.

import {
  fileSource,
  type FromImport,
  type GivenFile,
  type ImportBatch,
  type ImportRequest,
  type ToImport,
} from "./importing.ts";

export interface ImportListener {
  batch(batch: ImportBatch): void;
  /** Everything was looked at; `whole` is false where the import broke off by itself. */
  end(whole: boolean): void;
}

/** Gives back the function that cancels it; then nothing more is heard. */
export function startImport(
  request: ImportRequest,
  files: readonly GivenFile[],
  listener: ImportListener,
): () => void {
  const source = fileSource(files);
  let worker: Worker | null = null;
  let cancelled = false;
  let spoke = false;
  const post = (message: ToImport) => worker?.postMessage(message);
  const take = (message: FromImport) => {
    if (cancelled) return;
    spoke = true;
    if (message.kind === "more") return post({ kind: "files", files: source.take() });
    if (message.kind === "batch") return listener.batch(message);
    worker?.terminate();
    listener.end(true);
  };
  const importHere = async () => {
    const { importFiles } = await import("./importFiles.ts");
    for await (const batch of importFiles(request, source)) {
      if (cancelled) return;
      take(batch);
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    take({ kind: "end" });
  };
  const brokeOff = () => {
    worker?.terminate();
    if (!cancelled) listener.end(false);
  };
  try {
    worker = new Worker(new URL("./importWorker.ts", import.meta.url), { type: "module", name: "import" });
    worker.onmessage = (event: MessageEvent<FromImport>) => take(event.data);
    worker.onerror = (event) => {
      event.preventDefault();
      // A worker that never said a word was refused; one that did ran out of memory.
      if (spoke) brokeOff();
      else importHere().catch(brokeOff);
    };
    post({ kind: "start", request, count: files.length });
  } catch {
    importHere().catch(brokeOff);
  }
  return () => {
    cancelled = true;
    worker?.terminate();
  };
}
