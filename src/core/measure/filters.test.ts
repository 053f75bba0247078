// Filters out of a net's flat weights.

import { expect, test } from "vitest";
import { filterPictures } from "./filters.ts";

const shape = { height: 8, width: 8, channels: 1 } as const;
const plan = { layers: [{ kind: "conv", filters: 2, kernel: 3 }] } as const;

test("each filter is picked out of the interleaved kernel, around grey, at its own full strength", () => {
  const weights = new Float32Array(3 * 3 * 2 + 2);
  // Filter 0 looks for a bright middle, filter 1 against a bright first corner.
  weights[4 * 2] = 0.5;
  weights[1] = -2;
  const found = filterPictures(weights, plan, shape);
  expect(found?.shape).toEqual({ height: 3, width: 3, channels: 1 });
  expect([...(found?.pixels ?? [])].slice(0, 9)).toEqual([128, 128, 128, 128, 255, 128, 128, 128, 128]);
  expect([...(found?.pixels ?? [])].slice(9)).toEqual([0, 128, 128, 128, 128, 128, 128, 128, 128]);
});

test("a net without a convolution in front has no filters to show", () => {
  expect(filterPictures(new Float32Array(9), { layers: [{ kind: "flatten" }] }, shape)).toBeNull();
});
