import { expect, it } from "vitest";
import { rgbaOf } from "./rgba.ts";

it("repeats grey over red, green and blue", () => {
  expect([...rgbaOf({ width: 2, height: 1, channels: 1 }, Uint8Array.of(7, 200))]).toEqual([
    7, 7, 7, 255, 200, 200, 200, 255,
  ]);
});

it("keeps colours", () => {
  expect([...rgbaOf({ width: 1, height: 1, channels: 3 }, Uint8Array.of(1, 2, 3))]).toEqual([1, 2, 3, 255]);
});
