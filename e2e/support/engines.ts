// The engine's worker in the test's hands: what it has saved, and how to lose it.

import type { Page } from "playwright/test";

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

/** The engine computes for ever. */
export const hangEngine = (page: Page): Promise<void> => hang(page, "engine");

/** So do the workers that each hold one net of the pair. */
export const hangTwins = (page: Page): Promise<void> => hang(page, "net");

async function hang(page: Page, name: string): Promise<void> {
  let count = 0;
  for (const worker of page.workers()) {
    if ((await worker.evaluate(() => self.name)) !== name) continue;
    count++;
    void worker
      .evaluate(() => {
        for (;;);
      })
      // Ended with the engine.
      .catch(() => null);
  }
  if (count === 0) throw new Error(`there is no worker "${name}" to hang`);
}
