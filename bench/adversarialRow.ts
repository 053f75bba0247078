// One row on adversarial examples: how many held-out pictures a net that nobody poisoned names wrongly when a change
// is made for each of them.

import { adversarial, methods } from "#core/adversarial/pgd.ts";
import type { PackedAccess } from "#core/datasets/dataset.ts";
import { defaultExperiment } from "#core/experiment/defaults.ts";
import { experimentOpener } from "#core/experiment/openExperiment.ts";
import { answersOf } from "#core/measure/answers.ts";
import { loadHeldOut } from "#core/measure/heldOut.ts";
import { pickPictures, type Pictures } from "#core/pictures.ts";
import type { Net } from "#core/port.ts";
import { nodeEngine } from "../scripts/headless/engine.ts";
import { runHeadless } from "../scripts/headless/run.ts";
import { percent } from "./attackRow.ts";

export interface Victim {
  readonly dataset: string;
  /** How the clean net is trained where that differs from the picture set's recipe. */
  readonly changes: { readonly steps?: number; readonly augmentation?: "none" };
  /** The largest change of a value, of 255. */
  readonly limit: number;
  /** Of PGD, each a quarter of the limit. */
  readonly steps: number;
}

/** The columns' names, in the order of adversarialRow's cells. */
export const contrastColumns = [
  "pictures",
  "steps of training",
  "ε",
  "steps of PGD",
  "untouched",
  "FGSM",
  "PGD",
] as const;

const triedPictures = 300;
const atOnce = 50;

/** A line of the table, rates seed by seed. */
export async function adversarialRow(
  victim: Victim,
  seeds: readonly number[],
  access: PackedAccess,
): Promise<string> {
  const perSeed: string[][] = [];
  const initial = { ...defaultExperiment(victim.dataset), ...victim.changes };
  for (const seed of seeds) {
    const experiment = { ...initial, seed };
    const heldOut = await loadHeldOut(await experimentOpener(access)(experiment), 1);
    const pictures = pickPictures(heldOut, [...Array(Math.min(triedPictures, heldOut.count)).keys()]);
    await runHeadless(experiment, {
      engine: await nodeEngine(),
      access,
      async useNets({ clean }) {
        perSeed.push(await wrongRates(clean, pictures, experiment.classes.length, victim));
      },
    });
  }
  const rates = [0, 1, 2].map((column) => perSeed.map((row) => row[column]).join(", "));
  const { dataset, limit, steps } = victim;
  return `| ${[dataset, trainingOf(victim), `${limit.toFixed(0)} / 255`, `${steps}`, ...rates].join(" | ")} |`;
}

/** How the net was trained, in the words of the table. */
export function trainingOf({ dataset, changes }: Victim): string {
  const { steps, augmentation } = { ...defaultExperiment(dataset), ...changes };
  return `${steps}, ${augmentation === "none" ? "untouched pictures" : "with erasing"}`;
}

/** The share that is named wrongly: untouched, then with each method. */
async function wrongRates(
  net: Net,
  { pixels, labels }: Pictures,
  classCount: number,
  { limit, steps }: Victim,
): Promise<string[]> {
  const wrong = async (changed: Uint8Array) => {
    const answers = answersOf(await net.predict(changed), classCount);
    return percent(answers.filter((answer, at) => answer !== labels[at]).length / labels.length);
  };
  const size = pixels.length / labels.length;
  const rates = [await wrong(pixels)];
  for (const method of methods) {
    const changed = new Uint8Array(pixels.length);
    for (let start = 0; start < labels.length; start += atOnce) {
      const end = Math.min(labels.length, start + atOnce);
      const part = {
        net,
        pixels: pixels.subarray(start * size, end * size),
        labels: labels.subarray(start, end),
      };
      const ball = { norm: "L∞", limit } as const;
      changed.set(await adversarial({ ...part, method, ball, steps }), start * size);
    }
    rates.push(await wrong(changed));
  }
  return rates;
}
