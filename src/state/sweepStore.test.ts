import { expect, test } from "vitest";
import { defaultExperiment } from "#core/experiment/defaults.ts";
import { sweepAxes } from "#core/experiment/sweep.ts";
import { runsOf } from "./sweepStore.ts";

const axisOf = (id: string) => {
  const axis = sweepAxes.find((each) => each.id === id);
  if (!axis) throw new Error(`no axis ${id}`);
  return axis;
};
const experiment = defaultExperiment();

test("a sweep goes seed after seed, each through all values", () => {
  const runs = runsOf({ axis: axisOf("poisonRate"), experiment, values: [0, 0.1], seeds: [7, 8] });
  expect(runs.map((run) => [run.values, run.experiment.poisonRate, run.experiment.seed])).toEqual([
    [[0], 0, 7],
    [[0.1], 0.1, 7],
    [[0], 0, 8],
    [[0.1], 0.1, 8],
  ]);
});

test("where only the test turns, one training of a seed serves all values", () => {
  const runs = runsOf({ axis: axisOf("shift"), experiment, values: [0, 4], seeds: [7, 8] });
  expect(runs).toEqual([
    { experiment: { ...experiment, seed: 7 }, values: [0, 4] },
    { experiment: { ...experiment, seed: 8 }, values: [0, 4] },
  ]);
});
