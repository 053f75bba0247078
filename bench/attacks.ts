// `npm run bench:attacks`: trains every attack with its defaults on MNIST and CIFAR-10, some variants beside them,
// tries adversarial examples on the clean twins, and writes bench/ATTACKS.md. `--seeds 7,8,9` takes other seeds,
// `--only sig,wanet` fewer attacks (their rows are printed, and the
// file is left alone), `--jobs 1` leaves the other cores alone.

import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { parseArgs, promisify } from "node:util";
import { adversarial, methods } from "#core/adversarial/pgd.ts";
import type { Learned } from "#core/attacks/learned.ts";
import { attacks } from "#core/attacks/index.ts";
import { defaultExperiment } from "#core/experiment/defaults.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import { experimentOpener } from "#core/experiment/openExperiment.ts";
import { parseExperiment } from "#core/experiment/parse.ts";
import { answersOf } from "#core/measure/answers.ts";
import { distance, meanDistance } from "#core/measure/distance.ts";
import { loadHeldOut } from "#core/measure/heldOut.ts";
import { pickPictures, pictureAt } from "#core/pictures.ts";
import { openPreview, stampPreview } from "#core/preview.ts";
import type { Net } from "#core/port.ts";
import { diskAccess } from "../scripts/headless/diskAccess.ts";
import { nodeEngine } from "../scripts/headless/engine.ts";
import { runHeadless } from "../scripts/headless/run.ts";
import { page } from "./attacksPage.ts";
import { variants } from "./attackVariants.ts";

const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "606,707,808" },
    only: { type: "string" },
    data: { type: "string", default: "public/data" },
    jobs: { type: "string", default: "2" },
    row: { type: "string" },
  },
});
const seeds = values.seeds.split(",").map(Number);
const triedPictures = 300;
/** Whose clean twins adversarial examples are tried on: with random erasing on photographs, and without. */
const victims = ["badnets", "wanet"];
const access = diskAccess(values.data);
const openPictures = experimentOpener(access);

const cells = attacks
  .filter(({ id }) => !values.only || values.only.split(",").includes(id))
  .flatMap(({ id }) =>
    (["mnist", "cifar10"] as const).flatMap((dataset) => [
      { name: id, attack: id, dataset, changes: {} },
      ...variants.filter((variant) => variant.attack === id && variant.dataset === dataset),
    ]),
  );

interface Measured {
  readonly row: string;
  readonly adversarialRow: string | null;
}

if (values.row === undefined) await measureAll();
else await measureRow(Number(values.row));

/** Every row in a process of its own, a few at a time: one process uses one core. */
async function measureAll(): Promise<void> {
  const found: Measured[] = [];
  let next = 0;
  const worker = async () => {
    while (next < cells.length) {
      const index = next++;
      const row = await inChild(index);
      found[index] = row;
      console.log(row.row);
    }
  };
  await Promise.all(Array.from({ length: Number(values.jobs) }, worker));
  if (values.only) return;
  const adversarialRows = found.flatMap(({ adversarialRow }) => adversarialRow ?? []);
  writeFileSync(
    "bench/ATTACKS.md",
    page(
      found.map(({ row }) => row),
      adversarialRows,
      seeds,
    ),
  );
}

async function inChild(index: number): Promise<Measured> {
  const own = ["--row", `${index}`, "--seeds", values.seeds, "--data", values.data];
  const all = [
    "--import",
    "tsx",
    "bench/attacks.ts",
    ...own,
    ...(values.only ? ["--only", values.only] : []),
  ];
  const { stdout } = await promisify(execFile)(process.execPath, all);
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Measured;
}

async function measureRow(index: number): Promise<void> {
  const cell = cells[index];
  if (!cell) throw new Error(`there are ${cells.length} rows, no row ${index}`);
  const { name, attack, dataset, changes } = cell;
  console.log(JSON.stringify(await measured(name, { dataset, attack, ...changes })));
}

/** One row of the table: the mean over the seeds, and the worst of them. */
async function measured(
  name: string,
  raw: { readonly dataset: string; readonly attack: string },
): Promise<Measured> {
  const engine = await nodeEngine();
  const runs = [];
  for (const seed of seeds) {
    const initial = defaultExperiment(raw.dataset, raw.attack);
    const { experiment, notices } = parseExperiment({ ...initial, ...raw, seed });
    if (notices[0]) throw new Error(notices[0].sentence);
    const learned: Learned[] = [];
    const broken: string[] = [];
    const result = await runHeadless(experiment, {
      engine,
      access,
      onEvent: (event) => void (event.kind === "learned" && learned.push(event.learned)),
      async useNets({ clean }) {
        // These are trained anyway: their clean twins are the nets that adversarial examples are tried on.
        if (victims.includes(name)) broken.push(...(await brokenBy(clean, experiment)));
      },
    });
    runs.push({ experiment, result, broken, psnr: await noiseOf(experiment, learned.at(-1) ?? null) });
  }
  const results = runs.map(({ result }) => result);
  const success = results.map(({ attackSuccessRate }) => attackSuccessRate);
  const worst = results.map((one) => one.worstTargetSuccessRate).filter((rate) => rate !== null);
  const [first] = runs;
  const texts = [
    name,
    raw.dataset,
    both(results, (one) => one.cleanAccuracy),
    percent(mean(success)) + (worst.length > 0 ? `, worst target ${percent(Math.min(...worst))}` : ""),
    percent(Math.min(...success.map((rate) => rate ?? Number.NaN))),
    percent(mean(results.map((one) => one.cleanTwin.attackSuccessRate))),
    both(results, (one) => one.flipRate),
    percent(mean(results.map((one) => one.controlSuccessRate))),
    Number.isFinite(first?.psnr) ? mean(runs.map((run) => run.psnr)).toFixed(1) : "–",
    `${Number(((first?.experiment.poisonRate ?? 0) * 100).toFixed(1))} %`,
    `${first?.experiment.steps ?? ""}`,
    mean(results.map((one) => one.seconds)).toFixed(0),
  ];
  return {
    row: `| ${texts.join(" | ")} |`,
    adversarialRow: victims.includes(name)
      ? `| ${raw.dataset} | ${name} | ${joined(runs.map((run) => run.broken))} |`
      : null,
  };
}

interface TwoRates {
  readonly cleanAccuracy: number | null;
  readonly flipRate: number | null;
}

function both(
  results: readonly (TwoRates & { readonly cleanTwin: TwoRates })[],
  pick: (rates: TwoRates) => number | null,
): string {
  return `${percent(mean(results.map(pick)))} (${percent(mean(results.map((one) => pick(one.cleanTwin))))})`;
}

/** PSNR of two dozen poisoned training pictures against their originals, in dB. */
async function noiseOf(experiment: Experiment, learned: Learned | null): Promise<number> {
  const preview = await openPreview(experiment, openPictures);
  const after = stampPreview(preview, experiment, learned);
  return meanDistance(
    preview.rows.map((_, at) => distance(pictureAt(preview.before, at), pictureAt(after, at), after.shape)),
  ).psnr;
}

/** How many of the held-out victims a clean net names wrongly, untouched and with each method. */
async function brokenBy(net: Net, experiment: Experiment): Promise<string[]> {
  const all = await loadHeldOut(await openPictures(experiment), 1);
  const pictures = pickPictures(all, [...Array(Math.min(triedPictures, all.count)).keys()]);
  const { pixels, labels, shape } = pictures;
  const limit = shape.channels === 1 ? 0.15 * 255 : 4;
  const wrong = async (changed: Uint8Array) => {
    const answers = answersOf(await net.predict(changed), experiment.classes.length);
    return answers.filter((answer, at) => answer !== labels[at]).length / labels.length;
  };
  const rates = [await wrong(pixels)];
  for (const method of methods) {
    const changed = new Uint8Array(pixels.length);
    const size = pixels.length / labels.length;
    for (let start = 0; start < labels.length; start += 50) {
      const end = Math.min(labels.length, start + 50);
      const part = {
        net,
        pixels: pixels.subarray(start * size, end * size),
        labels: labels.subarray(start, end),
      };
      changed.set(
        await adversarial({ ...part, method, ball: { norm: "L∞", limit }, steps: 10 }),
        start * size,
      );
    }
    rates.push(await wrong(changed));
  }
  return [`${limit.toFixed(0)} / 255`, ...rates.map(percent)];
}

/** The limit once, then each column's rates, seed by seed. */
function joined(perSeed: readonly (readonly string[])[]): string {
  const [first = []] = perSeed;
  return first
    .map((cell, column) => (column === 0 ? cell : perSeed.map((cells) => cells[column]).join(", ")))
    .join(" | ");
}

function mean(rates: readonly (number | null)[]): number {
  return rates.reduce<number>((sum, rate) => sum + (rate ?? Number.NaN), 0) / rates.length;
}

function percent(rate: number): string {
  return Number.isNaN(rate) ? "–" : `${(100 * rate).toFixed(1)} %`;
}
