import { expect, test } from "vitest";
import { attacks } from "#core/attacks/index.ts";
import { datasets } from "#core/datasets/index.ts";
import { defaultExperiment } from "./defaults.ts";
import { objectionsTo } from "./objections.ts";
import { parseExperiment } from "./parse.ts";

test("no default is objected to", () => {
  for (const { id: dataset } of datasets) {
    for (const { id: attack } of attacks)
      expect(objectionsTo(defaultExperiment(dataset, attack))).toEqual([]);
  }
});

test.each([
  { attack: "badnets", knobs: { trigger: { shape: "painted", painted: "" } } },
  { attack: "badnets", knobs: { trigger: { opacity: 0 } } },
  { attack: "label-consistent", knobs: { limit: 0 } },
  { attack: "random", dataset: "digits", goal: { kind: "all-to-any" } },
  { attack: "sig", dataset: "mnist", knobs: { trainStrength: 100, testStrength: 100 } },
  { attack: "badnets", dataset: "digits", goal: { kind: "all-to-all" } },
  { attack: "sig", dataset: "digits", knobs: { signal: "sinusoid", frequency: 14 } },
])("$attack with $knobs is objected to in a sentence", (raw) => {
  const { experiment } = parseExperiment(raw);
  const [objection] = objectionsTo(experiment);
  expect(objection?.sentence).toMatch(/^[A-Z].*\.$/);
});

test("a net twice as wide and enough poison make all-to-all worth trying", () => {
  const raw = {
    attack: "badnets",
    dataset: "digits",
    goal: { kind: "all-to-all" },
    networkWidth: 2,
    poisonRate: 0.3,
  };
  expect(objectionsTo(parseExperiment(raw).experiment)).toEqual([]);
});
