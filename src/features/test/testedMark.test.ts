import { expect, test } from "vitest";
import { defaultExperiment } from "#core/experiment/defaults.ts";
import { stampsOf } from "#core/experiment/stampsOf.ts";
import { sizeOf } from "#core/pictures.ts";
import { datasetOf } from "#core/experiment/registry.ts";
import { randomStream } from "#core/random.ts";
import type { Shown } from "./shown.ts";
import { asTrained, markFor, stampTested, trainedTrigger, triedTrigger } from "./testedMark.ts";

const experiment = defaultExperiment("pets");
const trained = trainedTrigger(experiment) ?? expect.fail("BadNets has a mark");
const pixels = new Uint8Array(sizeOf(datasetOf("pets").shape)).fill(90);
const shown: Shown = { pixels, label: 0, stream: "watched", place: 3 };
const jittery = { ...experiment, knobs: { trigger: { ...trained, jitter: 4 } } };

test("as trained, it is what the run itself stamps on this picture, jitter included", () => {
  for (const each of [experiment, jittery]) {
    const own = Uint8Array.from(pixels);
    stampsOf(each).test(own, randomStream(each.seed, "watched", 3), { wanted: 1, poisoned: null });
    expect(stampTested(shown, each, asTrained, 1, null)).toEqual(own);
  }
  expect(stampTested(shown, jittery, asTrained, 1, null)).not.toEqual(
    stampTested(shown, experiment, asTrained, 1, null),
  );
});

test("a mark that was put somewhere lies there, jitter or not", () => {
  const moved = { ...asTrained, place: { x: 9, y: 11 } };
  expect(stampTested(shown, jittery, moved, 1, null)).toEqual(stampTested(shown, experiment, moved, 1, null));
});

test("no strength is no mark", () => {
  expect(stampTested(shown, experiment, { ...asTrained, strength: 0 }, 1, null)).toEqual(pixels);
});

test("what the hand made of the mark is tried as the hand made it", () => {
  const wish = { ...trained, x: 8, y: 6, size: 9 };
  const mark = markFor(wish, trained, { ...asTrained, strength: 0.5 });
  expect(triedTrigger(trained, mark)).toEqual({ ...wish, jitter: 0, opacity: 0.5 });
});
