import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Shape } from "#core/pictures.ts";
import { coveredPixels, renderTrigger } from "#core/trigger/mark.ts";
import type { Trigger } from "#core/trigger/trigger.ts";
import { isOnTrigger, moveTrigger, placeTrigger } from "./place.ts";

const shape: Shape = { width: 32, height: 32, channels: 3 };
const square: Trigger = {
  shape: "square",
  size: 4,
  x: 10,
  y: 10,
  colour: "#ffffff",
  opacity: 1,
  rotation: 0,
  jitter: 0,
  painted: "",
};

describe("a trigger's place", () => {
  it("is always one where the drawn mark agrees with its box", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 32 }),
        fc.integer({ min: -9, max: 40 }),
        fc.integer({ min: -9, max: 40 }),
        (size, column, row) => {
          const there = placeTrigger({ ...square, size }, shape, { column, row });
          const { alpha } = renderTrigger(there, shape);
          const boxed = (cell: number) =>
            isOnTrigger(there, shape, { column: cell % 32, row: Math.floor(cell / 32) });
          expect(alpha.map((_, cell) => (boxed(cell) ? 1 : 0))).toEqual(alpha);
          expect(coveredPixels(renderTrigger(there, shape))).toBe(size * size);
        },
      ),
    );
  });

  it("moves by cells and stops at the border", () => {
    expect(moveTrigger(square, shape, 3, -2)).toMatchObject({ x: 13, y: 8 });
    expect(moveTrigger(square, shape, -99, 99)).toMatchObject({ x: 2, y: 30 });
  });

  it("comes back from beyond the border at the first step", () => {
    expect(moveTrigger({ ...square, x: 31 }, shape, -1, 0).x).toBe(29);
  });
});
