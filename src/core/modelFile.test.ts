// The shipped net's own files, whole and broken.

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { modelLimits, parseModel, weightsNames } from "./modelFile.ts";
import { Problem } from "./problem.ts";

const modelJson = readFileSync("public/nets/pets/poisoned.json", "utf8");
const weights = new Uint8Array(readFileSync("public/nets/pets/poisoned.bin"));
const changed = (from: string | RegExp, to: string) => {
  expect(modelJson.replace(from, to)).not.toBe(modelJson);
  return modelJson.replace(from, to);
};

test("the shipped net is read as a plan and numbers", () => {
  const read = parseModel(modelJson, weights);
  expect(read.shape).toEqual({ height: 32, width: 32, channels: 3 });
  expect(read.classCount).toBe(2);
  expect(read.plan.layers.map(({ kind }) => kind).join(" ")).toBe(
    "conv maxPool conv maxPool conv maxPool conv maxPool averageAll",
  );
  expect(read.weights.length * 4).toBe(weights.length);
  expect(weightsNames(modelJson)).toEqual(["poisoned.bin"]);
});

test.each([
  ["another kind of layer", () => parseModel(changed("GlobalAveragePooling2D", "LSTM"), weights), "LSTM"],
  ["truncated weights", () => parseModel(modelJson, weights.subarray(0, 1000)), "not whole"],
  ["weights of another net", () => parseModel(modelJson, new Uint8Array(4)), "not whole"],
  [
    "other shapes than its layers have",
    () => parseModel(changed("[3,3,3,16]", "[3,3,3,17]"), weights),
    "do not belong",
  ],
  [
    "an enormous layer",
    () => parseModel(changed('"filters":16,', '"filters":900000000,'), weights),
    "settings",
  ],
  [
    "pictures of two colours",
    () => parseModel(changed("[null,32,32,3]", "[null,32,32,2]"), weights),
    "grey or colour",
  ],
  [
    "another range of values",
    () => parseModel(changed(/"scale":[\d.]+/, '"scale":1'), weights),
    "bytes from 0",
  ],
  ["strides", () => parseModel(changed('"strides":[1,1]', '"strides":[2,2]'), weights), "settings"],
  [
    "half precision",
    () => parseModel(changed(/"dtype":"float32"\}\]/, '"dtype":"float16"}]'), weights),
    "float32",
  ],
  [
    "weights that are no numbers",
    () =>
      parseModel(
        modelJson,
        weights.map(() => 255),
      ),
    "no numbers",
  ],
  ["a very long text", () => parseModel(" ".repeat(modelLimits.modelJson + 1), weights), "too large"],
])("%s is refused, and the Problem says so", (_, read, words) => {
  expect(read).toThrow(Problem);
  expect(read).toThrow(words);
});

test("whatever is in the files, only a Problem is thrown", () => {
  const places = [...modelJson.matchAll(/"[^"]*"|[-\d.]+|true|null/g)].map(({ index, 0: text }) => ({
    index,
    length: text.length,
  }));
  const value = fc.oneof(fc.json(), fc.integer().map(String), fc.constantFrom("1e999", "[]", "{}", ""));
  fc.assert(
    fc.property(fc.nat(), value, fc.nat({ max: 40 }), (at, text, missing) => {
      const place = places[at % places.length]!;
      const json = modelJson.slice(0, place.index) + text + modelJson.slice(place.index + place.length);
      try {
        parseModel(json, weights.subarray(missing > 20 ? missing : 0));
      } catch (error) {
        expect(error).toBeInstanceOf(Problem);
      }
    }),
    { numRuns: 400 },
  );
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(() => parseModel(text, weights)).toThrow(Problem);
    }),
  );
});
