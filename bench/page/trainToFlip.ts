// From pressing Train to the sentence that tells the lasting flip, with the settings that the page opens with.

import { existsSync } from "node:fs";
import { median, openExperiment, pressTrain, repeated, round, type Bench } from "./bench.ts";

const rounds = 3;

export async function trainToFlip(bench: Bench) {
  const measure = async (link: string) => round(median(await repeated(rounds, () => trainOnce(bench, link))));
  return {
    petsTrainToFlipSeconds: await measure("v=1&followed=0"),
    photosTrainToFlipSeconds: existsSync("public/data/manifest.json")
      ? await measure("v=1&dataset=cifar10")
      : null,
  };
}

/** NaN where the followed picture does not flip. */
async function trainOnce(bench: Bench, link: string): Promise<number> {
  const page = await openExperiment(bench, link);
  const started = performance.now();
  await pressTrain(page);
  const seconds = await page
    .getByText(/^Flipped: since step/)
    .waitFor({ timeout: 100_000 })
    .then(() => (performance.now() - started) / 1000)
    .catch(() => Number.NaN);
  await page.close();
  return seconds;
}
