// Does the page stay smooth while it trains? The times between frames, at rest and in training, one after the other on
// the same page: a busy machine slows both.

import type { Page } from "playwright";
import { atShare, openExperiment, pressTrain, round, type Bench } from "./bench.ts";

const seconds = 8;
/** A frame is on time if no screen of 60 Hz would have shown the one before twice. */
const onTimeMs = 1.5 * (1000 / 60);

export async function frames(bench: Bench) {
  // Long enough that the training does not end before the measuring.
  const page = await openExperiment(bench, "v=1&steps=5000");
  await page.locator("#flip-chart figure").waitFor();
  const atRest = await framesOf(page);
  await pressTrain(page);
  await page
    .locator("#train")
    .getByText(/^seed .* step [1-9]\d* of/)
    .waitFor();
  const training = await framesOf(page);
  const stillTraining = await page.getByRole("button", { name: "Pause", exact: true }).isVisible();
  await page.close();
  if (!stillTraining) throw new Error("the training ended before its frames were counted");
  const onTime = (times: readonly number[]) =>
    times.filter((time) => time <= onTimeMs).length / (seconds * 60);
  return {
    framesOnTimeAtRest: round(onTime(atRest)),
    framesOnTimeInTraining: round(onTime(training)),
    framesTrainingToRest: round(onTime(training) / onTime(atRest)),
    frameMsInTraining: [0.5, 0.95, 1].map((share) => round(atShare(training, share), 1)),
  };
}

function framesOf(page: Page): Promise<readonly number[]> {
  return page.evaluate(
    (milliseconds) =>
      new Promise<number[]>((resolve) => {
        const times: number[] = [];
        const begun = performance.now();
        let last = begun;
        const tick = (now: number) => {
          if (now > last) times.push(now - last);
          last = now;
          if (now - begun < milliseconds) requestAnimationFrame(tick);
          else resolve(times);
        };
        requestAnimationFrame(tick);
      }),
    seconds * 1000,
  );
}
