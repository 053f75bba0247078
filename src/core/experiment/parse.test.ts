// Whatever comes in, a valid experiment comes out.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultExperiment } from "./defaults.ts";
import { limits, type NumberField } from "./experiment.ts";
import { parseExperiment } from "./parse.ts";

const fields = Object.keys(limits) as NumberField[];

test("junk becomes an experiment that parses to itself", () => {
  const junk = fc.oneof(
    fc.anything(),
    fc.record({ dataset: fc.anything(), classes: fc.anything(), goal: fc.anything(), knobs: fc.anything() }),
    fc.record({
      dataset: fc.constantFrom("pets", "digits", "mnist", "cifar10", "own"),
      classes: fc.array(fc.constantFrom("dog", "cat", "3", "7", "frog", "")),
      goal: fc.record({ kind: fc.string(), source: fc.string(), target: fc.string() }),
      steps: fc.double(),
      knobs: fc.record({ trigger: fc.anything() }),
    }),
  );
  fc.assert(
    fc.property(junk, (value) => {
      const { experiment } = parseExperiment(value);
      const again = parseExperiment(experiment);
      expect(again.notices).toEqual([]);
      expect(again.experiment).toEqual(experiment);
    }),
    { numRuns: 500 },
  );
});

test("no prototype is changed", () => {
  parseExperiment(JSON.parse('{"__proto__": {"polluted": 1}, "knobs": {"__proto__": {"polluted": 1}}}'));
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});

describe.each(fields)("%s", (field) => {
  test("beyond its limits it is clamped, with one notice that names it", () => {
    const { experiment, notices } = parseExperiment({ [field]: limits[field].max * 10 + 1 });
    expect(experiment[field]).toBe(limits[field].max);
    expect(notices.map(({ key }) => key)).toEqual([field]);
  });

  test("what is no number is replaced, with one notice", () => {
    const { experiment, notices } = parseExperiment({ [field]: "many" });
    expect(experiment[field]).toBe(defaultExperiment()[field]);
    expect(notices).toHaveLength(1);
  });
});

test("other classes bring a goal that fits them", () => {
  const { experiment, notices } = parseExperiment({ dataset: "cifar10", classes: ["frog", "ship", "truck"] });
  expect(notices).toEqual([]);
  expect(experiment.goal).toEqual({ kind: "source-specific", source: "frog", target: "truck" });
});
