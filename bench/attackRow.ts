// One row of bench/ATTACKS.md: one attack with one setting on one picture set, over several seeds.

import type { GeneratorReport, Learned } from "#core/attacks/learned.ts";
import { defaultExperiment } from "#core/experiment/defaults.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import { experimentOpener } from "#core/experiment/openExperiment.ts";
import { parseExperiment } from "#core/experiment/parse.ts";
import type { PackedAccess } from "#core/datasets/dataset.ts";
import { distance, meanDistance } from "#core/measure/distance.ts";
import { pictureAt } from "#core/pictures.ts";
import { openPreview, stampPreview } from "#core/preview.ts";
import { nodeEngine } from "../scripts/headless/engine.ts";
import { runHeadless, type Result } from "../scripts/headless/run.ts";

export interface Cell {
  readonly name: string;
  readonly attack: string;
  readonly dataset: string;
  readonly changes: Readonly<Record<string, unknown>>;
}

interface Run {
  readonly experiment: Experiment;
  readonly result: Result;
  /** Of poisoned training pictures against their originals, in dB. */
  readonly psnr: number;
  /** Mean difference of two of the generator's triggers, 0..1; null without a generator. */
  readonly spread: number | null;
}

/** The columns' names, in the order of attackRow's cells. */
export const columns = [
  "attack",
  "pictures",
  "clean accuracy",
  "ASR mean",
  "ASR min",
  "twin's ASR",
  "flip rate",
  "wrong trigger (control)",
  "PSNR, dB",
  "spread",
  "poisoned",
  "steps",
  "seconds",
  "seeds",
] as const;

/** A line of the table: the mean over the seeds, and the worst of them. Throws if a setting is not valid. */
export async function attackRow(cell: Cell, seeds: readonly number[], access: PackedAccess): Promise<string> {
  const runs: Run[] = [];
  for (const seed of seeds) runs.push(await runOf(cell, seed, access));
  const results = runs.map(({ result }) => result);
  const worst = results.map((one) => one.worstTargetSuccessRate).filter((rate) => rate !== null);
  const experiment = runs[0]?.experiment;
  const texts = [
    cell.name,
    cell.dataset,
    both(results, (one) => one.cleanAccuracy),
    percent(mean(results.map((one) => one.attackSuccessRate))) +
      (worst.length > 0 ? `, worst target ${percent(Math.min(...worst))}` : ""),
    percent(Math.min(...results.map((one) => one.attackSuccessRate ?? Number.NaN))),
    percent(mean(results.map((one) => one.cleanTwin.attackSuccessRate))),
    both(results, (one) => one.flipRate),
    percent(mean(results.map((one) => one.controlSuccessRate))),
    number(mean(runs.map((run) => run.psnr)), 1),
    number(mean(runs.map((run) => run.spread)), 2),
    `${Number(((experiment?.poisonRate ?? 0) * 100).toFixed(1))} %`,
    `${experiment?.steps ?? ""}`,
    number(mean(results.map((one) => one.seconds)), 0),
    seeds.join(", "),
  ];
  return `| ${texts.join(" | ")} |`;
}

async function runOf({ attack, dataset, changes }: Cell, seed: number, access: PackedAccess): Promise<Run> {
  const raw = { ...defaultExperiment(dataset, attack), dataset, attack, ...changes, seed };
  const { experiment, notices } = parseExperiment(raw);
  if (notices[0]) throw new Error(notices[0].sentence);
  let learned: Learned | null = null;
  let report: GeneratorReport | null = null;
  const result = await runHeadless(experiment, {
    engine: await nodeEngine(),
    access,
    onEvent(event) {
      if (event.kind !== "learned") return;
      learned = event.learned;
      report = event.report;
    },
  });
  return { experiment, result, psnr: await noiseOf(experiment, learned, access), spread: spreadOf(report) };
}

const spreadOf = (report: GeneratorReport | null) => report?.spread ?? null;

/** PSNR of two dozen poisoned training pictures against their originals, in dB. */
async function noiseOf(
  experiment: Experiment,
  learned: Learned | null,
  access: PackedAccess,
): Promise<number> {
  const preview = await openPreview(experiment, experimentOpener(access));
  const after = stampPreview(preview, experiment, learned);
  return meanDistance(
    preview.rows.map((_, at) => distance(pictureAt(preview.before, at), pictureAt(after, at), after.shape)),
  ).psnr;
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

/** Not a number where one of the rates was not measured. */
function mean(rates: readonly (number | null)[]): number {
  return rates.reduce<number>((sum, rate) => sum + (rate ?? Number.NaN), 0) / rates.length;
}

function number(value: number, digits: number): string {
  return Number.isFinite(value) ? value.toFixed(digits) : "–";
}

export function percent(rate: number): string {
  return Number.isNaN(rate) ? "–" : `${(100 * rate).toFixed(1)} %`;
}
