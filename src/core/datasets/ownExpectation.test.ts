import { expect, test } from "vitest";
import { fewestOfClass } from "./ownPictures.ts";
import { expectationFor, expectations } from "./ownExpectation.ts";

test("an expectation is about as many pictures or fewer, and the fewest that are allowed have one", () => {
  expect(expectations[0].perClass).toBe(fewestOfClass);
  expect(expectationFor(fewestOfClass)).toBe(expectations[0]);
  for (const { perClass } of expectations) {
    expect(expectationFor(perClass).perClass).toBe(perClass);
    expect(expectationFor(perClass + 1).perClass).toBe(perClass);
    if (perClass > fewestOfClass) expect(expectationFor(perClass - 1).perClass).toBeLessThan(perClass);
  }
});
