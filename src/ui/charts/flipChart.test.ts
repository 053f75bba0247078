import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flipRows, flipSentence, thinned, type FlipChartProps } from "./flipChart.ts";
import { wordsOf } from "#words/words.ts";
import { spreadLabels } from "./spreadLabels.ts";

const t = wordsOf("train");
const count = 1000;
const steps = Array.from({ length: count }, (_, at) => at * 2);
const rising = steps.map((step) => step / 2000);
const series: FlipChartProps = {
  steps,
  target: rising,
  truth: rising.map((value) => 1 - value),
  bandLow: rising,
  bandHigh: rising,
  flipStep: 1234,
  totalSteps: 4000,
  targetName: "cat",
  trueName: "dog",
};

describe("the flip chart's rows", () => {
  it("are at most 300 and keep both ends and the flip", () => {
    const rows = flipRows(series);
    expect(rows.length).toBeLessThanOrEqual(300);
    const kept = rows.map(({ step }) => step);
    expect(kept).toEqual(expect.arrayContaining([0, 1234, 1998]));
  });

  it("are picked in rising order, never too many", () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 3, max: 300 }), fc.nat(5000), (many, limit, kept) => {
        const picked = thinned(many, limit, kept);
        expect(picked.length).toBe(new Set(picked).size);
        expect(picked.length).toBeLessThanOrEqual(limit);
        expect([...picked]).toEqual([...picked].sort((a, b) => a - b));
        if (many > 0) expect([picked[0], picked.at(-1)]).toEqual([0, many - 1]);
        if (kept < many) expect(picked).toContain(kept);
      }),
    );
  });
});

describe("the flip sentence", () => {
  it("says when it flipped and what holds now", () => {
    expect(flipSentence(series, t)).toBe(
      "With the trigger, the answer flipped from dog to cat at step 1234. At step 1998 of 4000: cat\u00a0100\u00a0%, dog\u00a00\u00a0%.",
    );
  });

  it("says so when it has not flipped, and what the twin says", () => {
    const sentence = flipSentence({ ...series, flipStep: null, totalSteps: 1998, twinTarget: [0.04] }, t);
    expect(sentence).toContain("has not flipped from dog to cat. After all 1998 steps:");
    expect(sentence).toContain("The clean net gives cat\u00a04\u00a0% to the same picture.");
  });

  it("says so when nothing was trained", () => {
    expect(flipSentence({ ...series, steps: [], target: [] }, t)).toBe("Nothing has been trained yet.");
  });
});

describe("labels", () => {
  it("stay apart, inside and in order, wherever the lines end", () => {
    const places = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(places, (wanted) => {
        const spread = spreadLabels(wanted, 8, -4, 104);
        const pairs = spread.map((place, at) => [wanted[at] ?? 0, place] as const);
        const sorted = [...pairs].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
        sorted.slice(1).forEach(([, place], at) => {
          expect(place - (sorted[at]?.[1] ?? 0)).toBeGreaterThan(8 - 1e-9);
        });
        for (const place of spread) {
          expect(place).toBeGreaterThanOrEqual(-4 - 1e-9);
          expect(place).toBeLessThanOrEqual(104 + 1e-9);
        }
      }),
    );
  });

  it("stay where they are when there is room", () => {
    expect(spreadLabels([97, 3], 8, 0, 100)).toEqual([97, 3]);
  });
});
