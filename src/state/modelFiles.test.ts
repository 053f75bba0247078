import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { defaultExperiment } from "#core/experiment/defaults.ts";
import { assertKnownTrigger, readModelFiles, type ChosenFile } from "./modelFiles.ts";

const file = (name: string, bytes: Uint8Array, size = bytes.length): ChosenFile => ({
  name,
  size,
  text: async () => new TextDecoder().decode(bytes),
  arrayBuffer: async () => bytes.slice().buffer as ArrayBuffer,
});
const shipped = (name: string) => new Uint8Array(readFileSync(`public/nets/pets/${name}`));
const json = file("poisoned.json", shipped("poisoned.json"));
const weights = file("poisoned.bin", shipped("poisoned.bin"));
const pets = defaultExperiment();

test("the two files of the shipped net are read, in any order, and under a name the browser gave", async () => {
  const read = await readModelFiles([weights, json], pets);
  expect(read.weights.length).toBe(weights.size);
  const renamed = file("poisoned (1).bin", shipped("poisoned.bin"));
  expect((await readModelFiles([json, renamed], pets)).weights.length).toBe(weights.size);
});

test.each([
  ["no model.json", [weights], pets, "no model.json"],
  ["no weights", [json], pets, "weights file is missing"],
  [
    "only other files",
    [json, file("a.bin", new Uint8Array(1)), file("b.bin", new Uint8Array(1))],
    pets,
    "poisoned.bin",
  ],
  ["cut weights", [json, file("poisoned.bin", shipped("poisoned.bin").subarray(4))], pets, "not whole"],
  ["a huge file", [json, file("poisoned.bin", new Uint8Array(1), 1e9)], pets, "larger than any"],
  ["another size of pictures", [json, weights], defaultExperiment("digits"), "another size"],
  [
    "other classes",
    [json, weights],
    { ...pets, dataset: "cifar10", classes: ["cat", "dog", "frog"] },
    "classes",
  ],
])("%s is a Problem that says so", async (_, files, experiment, words) => {
  await expect(readModelFiles(files, experiment)).rejects.toMatchObject({ name: "Problem" });
  await expect(readModelFiles(files, experiment)).rejects.toThrow(words);
});

test("a learned trigger is not in a model file", () => {
  assertKnownTrigger(pets, false);
  assertKnownTrigger(defaultExperiment("pets", "ban"), true);
  expect(() => assertKnownTrigger(defaultExperiment("pets", "ban"), false)).toThrow("Open a kept run");
});
