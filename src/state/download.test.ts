import { expect, test } from "vitest";
import { defaultExperiment } from "#core/experiment/defaults.ts";
import { parseExperiment } from "#core/experiment/parse.ts";
import { curvesFile, experimentFile } from "./download.ts";

const experiment = defaultExperiment("mnist", "sig");

test("a saved experiment is read back as it was", () => {
  const { name, content } = experimentFile(experiment);
  expect(name).toBe("mnist-sig-seed7.json");
  const { experiment: read, notices } = parseExperiment(JSON.parse(content as string));
  expect(notices).toEqual([]);
  expect(read).toEqual(experiment);
});

test("the chart's numbers are one line a check", () => {
  const { content } = curvesFile(experiment, {
    steps: [0, 10],
    target: [0.1, 0.9],
    truth: [0.5, 0.05],
    twinTarget: [0.1, 0.1],
    bandLow: [0, 0.8],
    bandHigh: [0.2, 1],
    flipStep: null,
    trueName: "3",
    targetName: "7",
  });
  expect((content as string).trim().split("\n")).toEqual([
    "step,poisoned_target,poisoned_truth,clean_target,band_low,band_high",
    "0,0.1000,0.5000,0.1000,0.0000,0.2000",
    "10,0.9000,0.0500,0.1000,0.8000,1.0000",
  ]);
});
