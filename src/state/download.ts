// What stands in the files that the person keeps. Saving them is ui/saveFile.ts.

import type { Experiment } from "#core/experiment/experiment.ts";
import type { FlipCurves } from "./curves.ts";

export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** The name that all files of one experiment begin with: "pets-badnets-seed7". */
export function fileStem({ dataset, attack, seed }: Experiment): string {
  return `${dataset}-${attack}-seed${seed}`;
}

/** Reads back through `npm run experiment -- --from FILE.json`. */
export function experimentFile(experiment: Experiment): SavedFile {
  const content = `${JSON.stringify(experiment, null, 2)}\n`;
  return { name: `${fileStem(experiment)}.json`, type: "application/json", content };
}

/** The flip chart's numbers, one line a check, values 0..1. */
export function curvesFile(experiment: Experiment, curves: FlipCurves): SavedFile {
  const head = "step,poisoned_target,poisoned_truth,clean_target,band_low,band_high";
  const lines = curves.steps.map((step, at) =>
    [step, curves.target, curves.truth, curves.twinTarget, curves.bandLow, curves.bandHigh]
      .map((each) => (typeof each === "number" ? each : (each[at] ?? 0).toFixed(4)))
      .join(","),
  );
  return {
    name: `${fileStem(experiment)}.csv`,
    type: "text/csv",
    content: `${[head, ...lines].join("\n")}\n`,
  };
}
