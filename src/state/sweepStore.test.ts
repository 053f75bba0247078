import { expect, test } from "vitest";
import { defaultExperiment } from "#core/experiment/defaults.ts";
import { sweepAxes } from "#core/experiment/sweep.ts";
import { runAt } from "./sweepStore.ts";

test("a sweep goes seed after seed, each through all values, and then ends", () => {
  const axis = sweepAxes[0];
  if (!axis) throw new Error("no axis");
  const sweep = { axis, experiment: defaultExperiment(), values: [0, 0.1], seeds: [7, 8] };
  const runs = [0, 1, 2, 3].map((index) => runAt(sweep, index));
  expect(runs.map((run) => [run?.value, run?.experiment.poisonRate, run?.experiment.seed])).toEqual([
    [0, 0, 7],
    [0.1, 0.1, 7],
    [0, 0, 8],
    [0.1, 0.1, 8],
  ]);
  expect(runAt(sweep, 4)).toBeNull();
});
