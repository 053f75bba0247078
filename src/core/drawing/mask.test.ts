import { describe, expect, it } from "vitest";
import { coverAt, filled, glow, stroked, within, type Mask } from "./mask.ts";
import { ellipse, poseAt, placed, rectangle } from "./path.ts";

const size = { width: 20, height: 16 };

function area(mask: Mask): number {
  return mask.cover.reduce((sum, cover) => sum + cover, 0);
}

describe("a filled outline", () => {
  it("covers its area, wherever and however it lies", () => {
    expect(area(filled(size, rectangle(2.25, 3.5, 9.75, 10.5)))).toBeCloseTo(7.5 * 7, 4);
    const turned = placed(rectangle(-1, -1, 1, 1), poseAt(10, 8, 3, 2, 0.4));
    expect(area(filled(size, turned))).toBeCloseTo(24, 0);
    expect(area(filled(size, ellipse(9.3, 8.1, 5)))).toBeCloseTo(Math.PI * 25, -0.5);
  });

  it("covers the same whichever way round it is written", () => {
    const outline = ellipse(9.3, 8.1, 5, 3);
    expect(area(filled(size, outline.toReversed()))).toBeCloseTo(area(filled(size, outline)), 4);
  });

  it("is cut off at the picture's border", () => {
    expect(area(filled(size, rectangle(-50, -50, 50, 50)))).toBe(20 * 16);
    expect(area(filled(size, rectangle(15, -5, 50, 2)))).toBe(10);
    expect(area(filled(size, rectangle(30, 30, 50, 50)))).toBe(0);
    expect(area(filled(size, rectangle(-9, -9, -1, 50)))).toBe(0);
  });
});

describe("a stroke", () => {
  it("covers about its length times its width, and is symmetric about its line", () => {
    const mask = stroked(size, [[4, 8], [14, 8]], 2); // prettier-ignore
    expect(area(mask)).toBeGreaterThan(20);
    expect(area(mask)).toBeLessThan(24);
    expect(coverAt(mask, 9, 7)).toBe(coverAt(mask, 9, 8));
    expect(coverAt(mask, 9, 3)).toBe(0);
  });
});

describe("a mask within another", () => {
  it("keeps only what both cover", () => {
    const left = filled(size, rectangle(0, 0, 10, 16));
    const upper = filled(size, rectangle(0, 0, 20, 4));
    expect(area(within(left, upper))).toBe(40);
    expect(area(within(upper, left))).toBe(40);
    expect(area(within(glow(size, 15, 12, 0.5), left))).toBe(0);
  });
});
