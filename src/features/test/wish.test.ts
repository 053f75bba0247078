import { expect, test } from "vitest";
import { defaultExperiment } from "#core/experiment/defaults.ts";
import type { Sample } from "#core/measure/sample.ts";
import { nextPlace, placesFor } from "./wish.ts";

const experiment = {
  ...defaultExperiment("pets"),
  classes: ["dog", "cat"],
  goal: { kind: "source-specific", source: "dog", target: "cat" } as const,
};
const labels = Uint8Array.of(0, 1, 0, 0);
const right = { clean: labels, poisoned: labels };
const sample: Sample = {
  pictures: {
    shape: { height: 1, width: 1, channels: 1 },
    count: 4,
    pixels: new Uint8Array(4),
    labels,
  },
  total: 4,
  answers: null,
};

test("before the nets were asked, a picture can be chosen by class but not by answer", () => {
  expect(placesFor(sample, "any", experiment)).toEqual([0, 1, 2, 3]);
  expect(placesFor(sample, "class:cat", experiment)).toEqual([1]);
  expect(placesFor(sample, "cleanWrong", experiment)).toBeNull();
});

test("the trigger fails on a dog that is known and stays a dog; a cat or an unknown dog is no failure", () => {
  const answers = {
    without: { clean: Uint8Array.of(0, 0, 0, 0), poisoned: Uint8Array.of(0, 1, 0, 1) },
    with: { clean: labels, poisoned: Uint8Array.of(0, 1, 1, 0) },
  };
  const asked = { ...sample, answers };
  expect(placesFor(asked, "fails", experiment)).toEqual([0]);
  expect(placesFor(asked, "cleanWrong", experiment)).toEqual([1]);
  expect(placesFor(asked, "poisonedWrong", experiment)).toEqual([3]);
  expect(placesFor({ ...sample, answers: { without: right, with: right } }, "fails", experiment)).toEqual([
    0, 2, 3,
  ]);
});

test("the next one comes in order and then from the start", () => {
  expect(nextPlace([2, 5, 9], null)).toBe(2);
  expect(nextPlace([2, 5, 9], 5)).toBe(9);
  expect(nextPlace([2, 5, 9], 9)).toBe(2);
  expect(nextPlace([], 3)).toBeNull();
});
