import { expect, test } from "vitest";
import { attacks } from "#core/attacks/index.ts";
import { datasets } from "#core/datasets/index.ts";
import { defaultExperiment } from "./defaults.ts";
import { differences } from "./differences.ts";
import { printPainting } from "#core/trigger/painting.ts";
import { parseExperiment } from "./parse.ts";

const pets = defaultExperiment();

test("an experiment differs from itself in nothing, whichever it is", () => {
  for (const { id: dataset } of datasets) {
    for (const { id: attack } of attacks) {
      const experiment = defaultExperiment(dataset, attack);
      expect(differences([experiment, { ...experiment, followed: 3 }])).toEqual([]);
    }
  }
});

test("what differs is said as it is written, in the order of the runs", () => {
  const { experiment } = parseExperiment({ poisonRate: 0.01, seed: 9, knobs: { trigger: { size: 3 } } });
  expect(differences([pets, experiment, pets])).toEqual([
    { label: "Poisoning rate", values: ["5\u00a0%", "1\u00a0%", "5\u00a0%"] },
    { label: "Trigger size", values: ["7", "3", "7"] },
    { label: "Seed", values: ["7", "9", "7"] },
  ]);
});

test("a setting that only one of them has is a dash for the other", () => {
  const found = differences([pets, defaultExperiment("pets", "wanet")]);
  expect(found.find(({ label }) => label === "Trigger size")?.values).toEqual(["7", "–"]);
});

test("two paintings are told apart by letters", () => {
  const painted = (red: number) => {
    const text = printPainting({ width: 1, height: 1, rgba: Uint8Array.of(red, 0, 0, 255) });
    return parseExperiment({ knobs: { trigger: { shape: "painted", painted: text } } }).experiment;
  };
  const found = differences([painted(255), painted(1), painted(255)]);
  expect(found).toEqual([{ label: "Painting", values: ["A", "B", "A"] }]);
});
