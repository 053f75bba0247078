import { expect, test } from "vitest";
import { heatPixels } from "./heatPixels.ts";

test("nothing is grey, certain is the net's colour, half lies between; what is out of range is cut off", () => {
  const [grey, full] = [
    [222, 220, 216],
    [213, 94, 0],
  ];
  expect([...heatPixels(Float32Array.of(0, 1, 0.5, 7, -1), "poisoned")]).toEqual([
    ...(grey ?? []),
    ...(full ?? []),
    218,
    157,
    108,
    ...(full ?? []),
    ...(grey ?? []),
  ]);
});
