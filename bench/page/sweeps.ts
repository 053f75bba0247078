// What the background engine of a sweep costs or gains: its trainings per minute, against the same training started by
// hand again and again on the same page. Both in turns, so that a busy machine slows both.

import type { Page } from "playwright";
import { median, openExperiment, pressTrain, repeated, round, type Bench } from "./bench.ts";

const rounds = 3;
const points = 7;
const link = "v=1&steps=40&trainPerClass=100&testPerClass=40";

export async function sweeps(bench: Bench) {
  const page = await openExperiment(bench, link);
  await pressTrain(page);
  await measured(page).waitFor({ timeout: 60_000 });
  await page.getByRole("button", { name: "Turn one knob", exact: true }).click();
  const found = await repeated(rounds, async () => {
    const single = await perMinute(() => trainAgain(page));
    return { single, swept: await perMinute(() => sweepOnce(page)) };
  });
  await page.close();
  return {
    sweepPointsPerMinute: round(median(found.map(({ swept }) => swept)), 1),
    singleRunsPerMinute: round(median(found.map(({ single }) => single)), 1),
    sweepToSingle: round(median(found.map(({ single, swept }) => swept / single))),
  };
}

async function perMinute(seven: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await seven();
  return points / ((performance.now() - started) / 60_000);
}

async function trainAgain(page: Page): Promise<void> {
  for (let run = 0; run < points; run++) {
    await page.getByRole("button", { name: "Restart" }).click();
    await measured(page).waitFor({ state: "hidden" });
    await measured(page).waitFor({ timeout: 60_000 });
  }
}

async function sweepOnce(page: Page): Promise<void> {
  const sweep = page.locator("#sweep");
  await sweep.getByRole("button", { name: `Run ${points} trainings` }).click();
  await sweep.getByRole("progressbar").waitFor();
  await sweep.getByRole("progressbar").waitFor({ state: "hidden", timeout: 120_000 });
}

const measured = (page: Page) => page.getByText(/^On all [\d,]+ held-out pictures$/);
