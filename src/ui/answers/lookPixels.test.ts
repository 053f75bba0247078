import { expect, test } from "vitest";
import { lookPixels } from "./lookPixels.ts";

const shape = { height: 2, width: 2, channels: 1 } as const;
const picture = Uint8Array.of(0, 255, 100, 100);

test("where nothing is lost the picture is grey, and a lost answer shows in the net's colour", () => {
  const calm = lookPixels(picture, shape, Float32Array.of(0, 0, 0, 0), 2, "poisoned");
  expect(calm[0]).toBe(calm[2]);
  expect(calm[3]).toBeGreaterThan(calm[0] ?? 255);
  const hot = lookPixels(picture, shape, Float32Array.of(0, 0, 1, 0), 2, "poisoned");
  expect(hot[6]).toBeGreaterThan((hot[8] ?? 0) + 100);
  expect([...hot.subarray(9)]).toEqual([...calm.subarray(9)]);
});

test("one place stands for all pixels under it", () => {
  const all = lookPixels(new Uint8Array(4), shape, Float32Array.of(1), 1, "clean");
  expect(new Set([0, 3, 6, 9].map((at) => all.subarray(at, at + 3).join())).size).toBe(1);
});
