import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coveredPixels, renderTrigger } from "./mark.ts";
import type { Painting } from "./painting.ts";
import { presetTrigger } from "./presets.ts";
import { stencilOf } from "./stencil.ts";
import { triggerShapes } from "./trigger.ts";
import { turned } from "./turn.ts";

const colour = { height: 32, width: 32, channels: 3 } as const;
const sides = fc.integer({ min: 1, max: 12 });
const paintings = fc
  .tuple(sides, sides)
  .chain(([width, height]) =>
    fc
      .uint8Array({ minLength: width * height * 4, maxLength: width * height * 4 })
      .map((rgba) => ({ width, height, rgba })),
  );
const quarter = fc.constantFrom(-180, -90, 90, 180);
const alphaOf = ({ rgba }: Painting) => rgba.reduce((sum, value, at) => sum + (at % 4 === 3 ? value : 0), 0);

describe("a stencil", () => {
  test("turned four times by a quarter is what it was, byte for byte", () => {
    fc.assert(
      fc.property(paintings, quarter, (painting, degrees) => {
        let after: Painting = painting;
        for (let turn = 0; turn < 4; turn++) after = turned(after, degrees);
        expect(after).toEqual(painting);
        expect(turned(turned(painting, degrees), -degrees)).toEqual(painting);
      }),
    );
  });

  test("turns clockwise", () => {
    const dot = (red: number) => [red, 0, 0, 255];
    const row: Painting = { width: 2, height: 1, rgba: Uint8Array.from([...dot(1), ...dot(2)]) };
    expect(turned(row, 90)).toEqual({ ...row, width: 1, height: 2 });
    expect([...turned(row, 180).rgba]).toEqual([...dot(2), ...dot(1)]);
    // A bar that lies along the x axis has its right end lower after a little of it.
    const bar = { width: 9, height: 1, rgba: new Uint8Array(36).fill(255) };
    const { width, height, rgba } = turned(bar, 30);
    expect(rgba[((height - 1) * width + width - 1) * 4 + 3]).toBeGreaterThan(0);
    expect(rgba[(width - 1) * 4 + 3]).toBe(0);
  });

  test("keeps its area within 6 % and its colour at any angle", () => {
    // All of them, not some drawn at random: the worst (a side of 6 at 45 degrees, 5.6 %) is rare.
    for (let side = 4; side <= 12; side++) {
      const rgba = Uint8Array.from({ length: side * side * 4 }, (_, at) => [200, 30, 7, 255][at % 4] ?? 0);
      for (let degrees = -180; degrees <= 180; degrees++) {
        const after = turned({ width: side, height: side, rgba }, degrees);
        const share = alphaOf(after) / (side * side * 255);
        expect(Math.abs(share - 1), `${side} px, ${degrees} degrees`).toBeLessThan(0.06);
        const wrong = [...after.rgba.keys()].filter(
          (at) => at % 4 < 3 && after.rgba[at] !== rgba[at % 4] && after.rgba[at - (at % 4) + 3] !== 0,
        );
        expect(wrong, `${side} px, ${degrees} degrees`).toEqual([]);
      }
    }
  });
});

describe.each(triggerShapes.filter((shape) => shape !== "painted"))("a turned %s", (shape) => {
  test("never leaves the picture and still covers something, wherever it is and however large", () => {
    const place = fc.integer({ min: 0, max: 31 });
    const angle = fc.integer({ min: -180, max: 180 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 32 }), place, place, angle, (size, x, y, rotation) => {
        const trigger = { ...presetTrigger(shape, colour), size, x, y, rotation };
        const stencil = stencilOf(trigger, 32);
        expect(Math.max(stencil.width, stencil.height)).toBeLessThanOrEqual(32);
        const inTheMiddle = coveredPixels(renderTrigger({ ...trigger, x: 16, y: 16 }, colour));
        expect(coveredPixels(renderTrigger(trigger, colour))).toBe(inTheMiddle);
        expect(inTheMiddle).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});
