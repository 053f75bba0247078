import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countText, intervalText, percentNumber, percentText } from "./percent.ts";

describe("percent", () => {
  it("writes a rate with a space that does not break", () => {
    expect(percentText(0.97)).toBe("97\u00a0%");
    expect(percentText(0.9937, 1)).toBe("99.4\u00a0%");
    expect(percentText(-0.0001)).toBe("0\u00a0%");
  });

  it("writes a dash for what was not measured", () => {
    for (const nothing of [null, undefined, Number.NaN, Infinity])
      expect(percentText(nothing as number)).toBe("–");
  });

  it("never says NaN", () => {
    fc.assert(fc.property(fc.double(), (rate) => !/NaN|Inf/.test(percentNumber(rate) + countText(rate))));
  });

  it("writes intervals and counts", () => {
    expect(intervalText(0.722, 0.761)).toBe("72.2–76.1");
    expect(countText(10000)).toBe("10,000");
  });
});
