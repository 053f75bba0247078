// How long a question waits while both nets learn, and how long a pause takes to come into force: measured at the engine's
// worker, between the message and its answer.

import type { Page } from "playwright";
import { atShare, openExperiment, pressTrain, round, type Bench } from "./bench.ts";

const questions = 150;
const pauses = 20;

export async function answering(bench: Bench) {
  const page = await bench.newPage();
  await page.addInitScript(() => {
    class Watched extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        if (options?.name === "engine") Object.assign(globalThis, { engine: this });
      }
    }
    globalThis.Worker = Watched;
  });
  await openExperiment(bench, "v=1&steps=5000", page);
  await pressTrain(page);
  await page
    .locator("#train")
    .getByText(/step [1-9]\d* of/)
    .waitFor();
  const answers = await timed(page, questions, "probe");
  const stops = await timed(page, pauses, "pause");
  await page.close();
  const told = (times: readonly number[]) => [0.5, 0.95, 1].map((share) => round(atShare(times, share), 1));
  return { probeMsInTraining: told(answers), stopMs: told(stops) };
}

/** Asks so many times, at moments that have nothing to do with the engine's own rhythm. */
function timed(page: Page, count: number, what: "probe" | "pause"): Promise<readonly number[]> {
  return page.evaluate(
    async ([times, kind]) => {
      const { engine } = globalThis as unknown as { engine: Worker };
      const found: number[] = [];
      for (let at = 0; at < times; at++) {
        const request = 1e6 + at;
        await new Promise((resolve) => setTimeout(resolve, 40 + ((at * 37) % 101)));
        const begun = performance.now();
        found.push(
          await new Promise<number>((resolve) => {
            const hear = ({ data }: MessageEvent<{ readonly kind: string; readonly request?: number }>) => {
              if (kind === "probe" ? data.request !== request : data.kind !== "rests") return;
              engine.removeEventListener("message", hear);
              resolve(performance.now() - begun);
            };
            engine.addEventListener("message", hear);
            const pixels = new Uint8Array(32 * 32 * 3).fill(128);
            engine.postMessage(kind === "probe" ? { kind, request, pixels } : { kind });
          }),
        );
        if (kind === "pause") engine.postMessage({ kind: "resume" });
      }
      return found;
    },
    [count, what] as const,
  );
}
