// What the lesson says about seeing the trigger holds on the pictures themselves; no net is needed for that.

import { expect, test } from "vitest";
import { experimentOpener } from "#core/experiment/openExperiment.ts";
import { distance, isHardToSee, meanDistance } from "#core/measure/distance.ts";
import { pictureAt } from "#core/pictures.ts";
import { openPreview, stampPreview } from "#core/preview.ts";
import { hiding } from "./hiding.ts";
import { experimentAt } from "./settings.ts";

const openPictures = experimentOpener({
  manifest: () => Promise.reject(new Error("no files here")),
  readChunk: () => Promise.reject(new Error("no files here")),
});
const [static8 = 0, static1 = 0] = [...hiding.steps.keys()].filter((at) => hiding.steps[at]?.kind === "set");

test.each([
  ["the board", "pets", 0, false],
  ["the fine pattern on colour pictures", "pets", static8, true],
  ["the fine pattern on digits", "digits", static8, false],
  ["the faintest pattern on colour pictures", "pets", static1, true],
  ["the faintest pattern on digits", "digits", static1, true],
])("%s", async (_, set, at, isHard) => {
  const experiment = { ...experimentAt(hiding, at, set), trainPerClass: 60, testPerClass: 20 };
  const preview = await openPreview(experiment, openPictures);
  const after = stampPreview(preview, experiment);
  const each = Array.from({ length: after.count }, (_nothing, place) =>
    distance(pictureAt(preview.before, place), pictureAt(after, place), after.shape),
  );
  expect(each.length).toBeGreaterThan(5);
  expect(isHardToSee(meanDistance(each))).toBe(isHard);
});
