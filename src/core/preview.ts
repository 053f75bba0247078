// What can be shown of an experiment before any net exists: some rows that will be poisoned, and the held-out
// pictures that will be watched. Independent of the attack's knobs, so that painting needs no new preview.

import type { Goal } from "#core/attacks/goal.ts";
import type { OpenPictures } from "#core/datasets/openPictures.ts";
import { readRows } from "#core/datasets/readRows.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import type { OpenExperiment } from "#core/experiment/openExperiment.ts";
import { stampsOf } from "#core/experiment/stampsOf.ts";
import type { Learned } from "#core/attacks/learned.ts";
import { watchedRows } from "#core/measure/watched.ts";
import { pictureAt, type Pictures } from "#core/pictures.ts";
import { planPoison } from "#core/poison/plan.ts";
import { randomStream } from "#core/random.ts";

export const galleryCount = 24;
/** So many rows that stay as they are: enough to see that they do. */
const untouchedCount = 4;

export interface Preview {
  readonly dataset: string;
  readonly classNames: readonly string[];
  /** Training rows that will be poisoned, out of the first block: the gallery must not wait for all pictures. */
  readonly rows: readonly number[];
  /** Which of the poisoned rows they are, in the plan's order. */
  readonly places: readonly number[];
  /** Those rows untouched, with their true labels. */
  readonly before: Pictures;
  /** A few training rows of the same block that nobody touches. */
  readonly untouched: Pictures;
  /** Their labels after the attack. */
  readonly labelsAfter: Uint8Array;
  readonly poisonedCount: number;
  /** floor(rate × training pictures); more than poisonedCount where the attack may not touch so many. */
  readonly wantedCount: number;
  readonly trainCount: number;
  /** Training pictures whose true class is the target; 0 where every class is one. */
  readonly targetCount: number;
  /** Held-out victims, untouched. */
  readonly watched: Pictures;
}

export async function openPreview(experiment: Experiment, openPictures: OpenExperiment): Promise<Preview> {
  const pictures = await openPictures(experiment);
  const plan = planPoison(experiment, pictures);
  const reach = pictures.blocks[0]?.end ?? 0;
  const places = [...plan.rows.keys()]
    .filter((place) => (plan.rows[place] ?? 0) < reach)
    .slice(0, galleryCount);
  const rows = places.map((place) => plan.rows[place] ?? 0);
  const poisoned = new Set(plan.rows);
  const untouched = Array.from({ length: reach }, (_, row) => row)
    .filter((row) => !poisoned.has(row))
    .slice(0, untouchedCount);
  const heldOut = { labels: pictures.testLabels.subarray(0, pictures.testBlocks[0]?.end ?? 0) };
  const watched = watchedRows(heldOut, experiment.goal, pictures.classNames, experiment.seed);
  return {
    dataset: experiment.dataset,
    classNames: pictures.classNames,
    rows,
    places,
    before: await readRows(pictures, "train", rows),
    untouched: await readRows(pictures, "train", untouched),
    labelsAfter: Uint8Array.from(rows, (row) => plan.labels[row] ?? 0),
    poisonedCount: plan.rows.length,
    wantedCount: plan.wanted,
    trainCount: pictures.trainLabels.length,
    targetCount: countTargets(experiment.goal, pictures),
    watched: await readRows(pictures, "test", watched),
  };
}

function countTargets(goal: Goal, { trainLabels, classNames }: OpenPictures): number {
  if (!("target" in goal)) return 0;
  const target = classNames.indexOf(goal.target);
  return trainLabels.reduce((count, label) => count + (label === target ? 1 : 0), 0);
}

/** The previewed rows exactly as the net will get them. */
export function stampPreview(
  preview: Preview,
  experiment: Experiment,
  learned: Learned | null = null,
): Pictures {
  const { train } = stampsOf(experiment, learned);
  const after: Pictures = {
    ...preview.before,
    pixels: Uint8Array.from(preview.before.pixels),
    labels: preview.labelsAfter,
  };
  for (const [at, row] of preview.rows.entries()) {
    const about = { wanted: preview.labelsAfter[at] ?? 0, poisoned: preview.places[at] ?? null };
    train(pictureAt(after, at), randomStream(experiment.seed, "stamp", row), about);
  }
  return after;
}
