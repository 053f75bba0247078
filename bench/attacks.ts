// `npm run bench:attacks`: trains every attack with its defaults on MNIST and CIFAR-10 and writes bench/ATTACKS.md.
// `--seeds 303,404,505` takes other seeds, `--only sig,wanet` fewer attacks.

import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { attacks } from "#core/attacks/index.ts";
import { defaultExperiment } from "#core/experiment/defaults.ts";
import { experimentOpener } from "#core/experiment/openExperiment.ts";
import { distance, meanDistance } from "#core/measure/distance.ts";
import { pictureAt } from "#core/pictures.ts";
import { openPreview, stampPreview } from "#core/preview.ts";
import { diskAccess } from "../scripts/headless/diskAccess.ts";
import { nodeEngine } from "../scripts/headless/engine.ts";
import { runHeadless } from "../scripts/headless/run.ts";

const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "303,404,505" },
    only: { type: "string" },
    data: { type: "string", default: "public/data" },
  },
});
const seeds = values.seeds.split(",").map(Number);
const chosen = attacks.filter(({ id }) => !values.only || values.only.split(",").includes(id));
const engine = await nodeEngine();
const access = diskAccess(values.data);

const lines: string[] = [];
for (const { id: attack } of chosen) {
  for (const dataset of ["mnist", "cifar10"]) {
    lines.push(await measured(dataset, attack));
    console.log(lines.at(-1));
  }
}
writeFileSync("bench/ATTACKS.md", page(lines));

/** One row of the table: the mean over the seeds, and the worst of them. */
async function measured(dataset: string, attack: string): Promise<string> {
  const runs = [];
  for (const seed of seeds) {
    const experiment = { ...defaultExperiment(dataset, attack), seed };
    runs.push({ experiment, result: await runHeadless(experiment, { engine, access }) });
  }
  const results = runs.map(({ result }) => result);
  const psnr = runs[0] ? await noiseOf(runs[0].experiment) : Number.NaN;
  const success = results.map(({ attackSuccessRate }) => attackSuccessRate);
  const cells = [
    attack,
    dataset,
    `${percent(mean(results.map((one) => one.cleanAccuracy)))} (${percent(mean(results.map((one) => one.cleanTwin.cleanAccuracy)))})`,
    percent(mean(success)),
    percent(Math.min(...success.map((rate) => rate ?? Number.NaN))),
    percent(mean(results.map((one) => one.cleanTwin.attackSuccessRate))),
    `${percent(mean(results.map((one) => one.flipRate)))} (${percent(mean(results.map((one) => one.cleanTwin.flipRate)))})`,
    percent(mean(results.map((one) => one.controlSuccessRate))),
    Number.isFinite(psnr) ? psnr.toFixed(1) : "–",
    `${(runs[0]?.experiment.poisonRate ?? 0) * 100} %`,
    `${runs[0]?.experiment.steps ?? ""}`,
    mean(results.map((one) => one.seconds)).toFixed(0),
  ];
  return `| ${cells.join(" | ")} |`;
}

/** PSNR of two dozen poisoned training pictures against their originals, in dB. */
async function noiseOf(experiment: ReturnType<typeof defaultExperiment>): Promise<number> {
  const preview = await openPreview(experiment, experimentOpener(access));
  const after = stampPreview(preview, experiment);
  return meanDistance(
    preview.rows.map((_, at) => distance(pictureAt(preview.before, at), pictureAt(after, at), after.shape)),
  ).psnr;
}

function mean(rates: readonly (number | null)[]): number {
  return rates.reduce<number>((sum, rate) => sum + (rate ?? Number.NaN), 0) / rates.length;
}

function percent(rate: number): string {
  return Number.isNaN(rate) ? "–" : `${(100 * rate).toFixed(1)} %`;
}

function page(rows: readonly string[]): string {
  return `# What each attack does to the small nets of this page

Written by \`npm run bench:attacks -- --seeds ${seeds.join(",")}\`: every attack with its defaults, headless on WASM, the mean
over ${seeds.length === 1 ? "one seed, which is an indication only" : `${seeds.length} seeds`}. In brackets: the clean twin, which saw the same rows unpoisoned. PSNR: poisoned training
pictures against their originals. CIFAR-10 is dog to cat.

| attack | pictures | clean accuracy | ASR mean | ASR min | twin's ASR | flip rate | wrong trigger (control) | PSNR, dB | poisoned | steps | seconds |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join("\n")}
`;
}
