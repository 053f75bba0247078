// What is asked of a training, one thing changed at a time against one middle case.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { defaultExperiment } from "#core/experiment/defaults.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import { parseExperiment } from "#core/experiment/parse.ts";

export interface GrowthCase {
  readonly what: string;
  readonly experiment: Experiment;
  /** Without it, one net is trained alone. */
  readonly hasTwin: boolean;
}

/** Of every training here; by then a flip has come or is reported as not come. */
export const steps = 300;

const dataFolder = process.env["BENCH_DATA"] ?? "public/data";
export const data = { folder: dataFolder, isPacked: existsSync(join(dataFolder, "manifest.json")) } as const;

const pictureCount = 10_000;
/** The target first, so that fewer classes keep it. */
const digits = ["7", "0", "1", "2", "3", "4", "5", "6", "8", "9"];

export const middleCase: GrowthCase = caseOf("the middle case", {});

export const growthCases: readonly GrowthCase[] = [
  middleCase,
  { ...middleCase, what: "one net, no twin", hasTwin: false },
  ...[8, 16, 32, 128, 256].map((batchSize) => caseOf(`batch ${batchSize}`, { batchSize })),
  ...[0.25, 0.5, 0.75, 2, 4].map((networkWidth) => caseOf(`width × ${networkWidth}`, { networkWidth })),
  ...[1000, 3000, 30_000, 60_000].map((count) =>
    caseOf(`${count.toLocaleString("en")} pictures`, { trainPerClass: count / digits.length }),
  ),
  ...[2, 3, 5].map((count) =>
    caseOf(`${count} classes`, {
      classes: digits.slice(0, count),
      trainPerClass: Math.round(pictureCount / count),
    }),
  ),
];

function caseOf(what: string, changes: Partial<Experiment>): GrowthCase {
  const dataset = data.isPacked ? "mnist" : "digits";
  const { experiment, notices } = parseExperiment({
    ...defaultExperiment(dataset, "badnets"),
    classes: digits,
    trainPerClass: pictureCount / digits.length,
    testPerClass: 100,
    batchSize: 64,
    steps,
    ...changes,
  });
  if (notices[0]) throw new Error(notices[0].sentence);
  return { what, experiment, hasTwin: true };
}
