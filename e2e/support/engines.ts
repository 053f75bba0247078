// The engine's worker in the test's hands: what it has saved, and how to lose it.

import type { Page, Worker as PageWorker } from "playwright/test";

export interface EngineNotes {
  /** How many engines the page has started. */
  readonly engines: number;
  /** The newest step that was saved to the page, and all that was saved with it as one number. */
  readonly step: number;
  readonly hash: number;
}

/** Begin before the page opens. */
export async function watchEngines(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const notes = { engines: 0, step: -1, hash: 0 };
    const buffersIn = (value: unknown): readonly Uint8Array[] => {
      if (ArrayBuffer.isView(value))
        return [new Uint8Array(value.buffer, value.byteOffset, value.byteLength)];
      return typeof value === "object" && value !== null ? Object.values(value).flatMap(buffersIn) : [];
    };
    class Watched extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        if (options?.name !== "engine") return;
        notes.engines++;
        Object.assign(globalThis, { engineNotes: notes, lastEngine: this });
        this.addEventListener("message", ({ data }: MessageEvent<Record<string, unknown>>) => {
          if (data["kind"] !== "saved") return;
          const checkpoint = data["checkpoint"] as { readonly step: number };
          notes.step = checkpoint.step;
          notes.hash = 2166136261;
          for (const bytes of buffersIn(checkpoint)) {
            for (const byte of bytes) notes.hash = Math.imul(notes.hash ^ byte, 16777619);
          }
        });
      }
    }
    globalThis.Worker = Watched;
  });
}

export const notesOf = (page: Page): Promise<EngineNotes> =>
  page.evaluate(() => ({ ...(globalThis as unknown as { engineNotes: EngineNotes }).engineNotes }));

/** Without a word to anybody, as a browser that runs out of memory may do it. */
export const terminateEngine = (page: Page): Promise<void> =>
  page.evaluate(() => (globalThis as unknown as { lastEngine: Worker }).lastEngine.terminate());

export const breakEngine = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { lastEngine } = globalThis as unknown as { lastEngine: Worker };
    lastEngine.terminate();
    lastEngine.dispatchEvent(new ErrorEvent("error"));
  });

/** The newest worker, which is an engine without others of its own, computes for ever. */
export function hangEngine(page: Page): void {
  const engine = page.workers().at(-1);
  if (engine) hang(engine);
}

/** So do those that each hold one net of the pair. Before any worker was ended: that one would not tell its name. */
export async function hangTwins(page: Page): Promise<void> {
  const workers = page.workers();
  const names = await Promise.all(workers.map((worker) => worker.evaluate(() => self.name)));
  const twins = workers.filter((_, at) => names[at] === "net");
  if (twins.length === 0) throw new Error("no net of the pair has a worker of its own");
  for (const twin of twins) hang(twin);
}

function hang(worker: PageWorker): void {
  void worker
    .evaluate(() => {
      for (;;);
    })
    // Ended with the engine.
    .catch(() => null);
}
