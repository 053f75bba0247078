// The link: what is printed is read back, and any text gives a valid experiment.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultExperiment } from "#core/experiment/defaults.ts";
import { limits } from "#core/experiment/experiment.ts";
import { parseExperiment } from "#core/experiment/parse.ts";
import { printPainting } from "#core/trigger/painting.ts";
import { parseLink, printLink } from "./link.ts";

const painted = fc
  .uint8Array({ minLength: 36, maxLength: 36 })
  .map((rgba) => printPainting({ width: 3, height: 3, rgba }));
const valid = fc
  .record({
    dataset: fc.constantFrom("pets", "digits", "mnist", "cifar10", "own"),
    steps: fc.integer({ min: limits.steps.min, max: limits.steps.max }),
    seed: fc.integer({ min: 0, max: limits.seed.max }),
    poisonRate: fc.double({ min: 0, max: 1, noNaN: true }),
    network: fc.constantFrom("lenet", "cnn3", "cnn4", "mlp"),
    goal: fc.constantFrom(undefined, { kind: "all-to-all" }, { kind: "all-to-one", target: "cat" }),
    knobs: fc.record({
      trigger: fc.record({
        shape: fc.constantFrom("circle", "square", "pixel", "painted"),
        size: fc.integer({ min: 1, max: 32 }),
        x: fc.integer({ min: 0, max: 31 }),
        y: fc.integer({ min: 0, max: 31 }),
        colour: fc.constantFrom("#ff0d0d", "#00a650"),
        opacity: fc.double({ min: 0, max: 1, noNaN: true }),
        rotation: fc.integer({ min: -180, max: 180 }),
        jitter: fc.integer({ min: 0, max: 16 }),
        painted,
      }),
    }),
  })
  .map((raw) => parseExperiment(raw).experiment);

describe("a link", () => {
  test("gives back the experiment it was made of", () => {
    fc.assert(
      fc.property(valid, (experiment) => {
        const { experiment: read, notices } = parseLink(printLink(experiment));
        expect(notices).toEqual([]);
        expect(read).toEqual(experiment);
      }),
    );
  });

  test("is empty for the experiment that a bare page opens", () => {
    expect(printLink(defaultExperiment())).toBe("");
    expect(parseLink("").experiment).toEqual(defaultExperiment());
  });

  test("holds only what differs from the defaults", () => {
    const experiment = { ...defaultExperiment("cifar10"), steps: 800 };
    expect(printLink(experiment)).toBe("v=1&dataset=cifar10&steps=800");
  });

  test("says nothing of the secret that WordPress hangs onto a frame's address", () => {
    for (const link of ["", "v=1&seed=3"]) {
      const { experiment, notices } = parseLink(`#${link}${link === "" ? "" : "#"}?secret=aB3xY9kLm0`);
      expect(notices).toEqual([]);
      expect(printLink(experiment)).toBe(link);
    }
  });

  test("names rotation and jitter only where there are any, and reads links that are older than both", () => {
    const old = "v=1&knob.trigger=cross,7,20,20,00a650,1";
    const { experiment, notices } = parseLink(old);
    expect(notices).toEqual([]);
    expect(experiment.knobs["trigger"]).toMatchObject({ shape: "cross", rotation: 0, jitter: 0 });
    expect(printLink(experiment)).toBe(old);
    const turned = parseLink(`${old},r-45,j3`).experiment;
    expect(turned.knobs["trigger"]).toMatchObject({ rotation: -45, jitter: 3 });
    expect(printLink(turned)).toBe(`${old},r-45,j3`);
    const tooFar = parseLink(`${old},r400,jx`);
    expect(tooFar.experiment.knobs["trigger"]).toMatchObject({ rotation: 180, jitter: 0 });
    expect(tooFar.notices.map(({ key }) => key)).toEqual(["knobs.trigger.rotation", "knobs.trigger.jitter"]);
  });

  test("of any text is read as a valid experiment", () => {
    const keys = fc.constantFrom(
      "v",
      "dataset",
      "classes",
      "goal",
      "steps",
      "knob.trigger",
      "knob.__proto__",
      "seed",
    );
    const junk = fc.oneof(
      fc.string(),
      fc.array(fc.tuple(keys, fc.string())).map((pairs) => pairs.map((pair) => pair.join("=")).join("&")),
    );
    fc.assert(
      fc.property(junk, (text) => {
        const { experiment } = parseLink(text);
        expect(parseExperiment(experiment)).toEqual({ experiment, notices: [] });
      }),
      { numRuns: 500 },
    );
  });

  test("names what it did not know, and a version from elsewhere", () => {
    const keys = parseLink("v=9&colour=blue&steps=5").notices.map(({ key }) => key);
    expect(keys).toEqual(["v", "colour", "steps"]);
  });
});
