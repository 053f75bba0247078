// How cost grows with what is asked of a training: a row a case, each in a process of its own.

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { networkOf } from "#core/experiment/registry.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import { growthCases, middleCase, type GrowthCase } from "./cases.ts";
import { multiplyAdds } from "./multiplyAdds.ts";
import type { GrowthRow } from "./row.ts";

export interface Grown extends GrowthRow, GrowthCase {
  /** Multiply-adds a picture, against the middle case. */
  readonly timesWork: number;
}

export function growth(): readonly Grown[] {
  return growthCases.map((one, index) => ({
    ...one,
    ...rowOf(index),
    timesWork: workOf(one.experiment) / workOf(middleCase.experiment),
  }));
}

function rowOf(index: number): GrowthRow {
  const script = fileURLToPath(new URL("./row.ts", import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, ["--import", "tsx", script, `${index}`], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`the row of case ${index} ended with ${status}`);
  return JSON.parse(stdout) as GrowthRow;
}

function workOf({ network, networkWidth, classes }: Experiment): number {
  return multiplyAdds(networkOf(network).plan(networkWidth), classes.length);
}
