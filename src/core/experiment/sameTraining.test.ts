import { expect, test } from "vitest";
import { defaultExperiment } from "./defaults.ts";
import { parseExperiment } from "./parse.ts";
import { sameTraining } from "./sameTraining.ts";

test("an experiment trains what its parsed self trains, whichever picture is followed", () => {
  const experiment = defaultExperiment();
  const backwards = Object.fromEntries(
    Object.entries(experiment).toReversed(),
  ) as unknown as typeof experiment;
  expect(sameTraining(experiment, parseExperiment(backwards).experiment)).toBe(true);
  expect(sameTraining(experiment, { ...backwards, followed: 3 })).toBe(true);
});

test("another seed, rate or mark trains other nets", () => {
  const experiment = defaultExperiment();
  expect(sameTraining(experiment, { ...experiment, seed: 8 })).toBe(false);
  expect(sameTraining(experiment, { ...experiment, poisonRate: 0.06 })).toBe(false);
});
