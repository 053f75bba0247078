import { expect, it } from "vitest";
import { sparkPath } from "./sparkPath.ts";

it("draws from the left bottom to the right top, and leaves gaps", () => {
  const point = (step: number, rate: number | null) => ({ step, rate });
  expect(sparkPath([point(0, 0), point(50, 0.5), point(100, 1)], 100, 10, 4)).toBe(
    "M0.0 4.0L5.0 2.0L10.0 0.0",
  );
  expect(sparkPath([point(0, 0), point(50, null), point(100, 1)], 100, 10, 4)).toBe("M0.0 4.0M10.0 0.0");
  expect(sparkPath([], 100, 10, 4)).toBe("");
});
