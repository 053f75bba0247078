import fc from "fast-check";
import { expect, test } from "vitest";
import { presetTrigger } from "#core/trigger/presets.ts";
import { triggerShapes, type Trigger } from "#core/trigger/trigger.ts";
import { boxAround, holdCorner, holdMark, sizedTrigger } from "./holding.ts";

const shape = { width: 32, height: 32, channels: 3 } as const;
const square: Trigger = { ...presetTrigger("square", shape), size: 5, x: 20, y: 20 };
const cells = fc.record({ column: fc.integer({ min: 0, max: 31 }), row: fc.integer({ min: 0, max: 31 }) });

test("a mark under the hand moves with it, one elsewhere jumps to the hand", () => {
  expect(holdMark(square, shape, { column: 21, row: 19 })({ column: 11, row: 9 })).toMatchObject({
    x: 10,
    y: 10,
  });
  expect(holdMark(square, shape, { column: 5, row: 6 })({ column: 5, row: 6 })).toMatchObject({ x: 5, y: 6 });
});

test("wherever the hand goes, the mark stays inside and keeps its size", () => {
  fc.assert(
    fc.property(cells, cells, fc.constantFrom(...triggerShapes), (start, end, kind) => {
      const trigger = { ...presetTrigger(kind, shape), painted: "" };
      const moved = holdMark(trigger, shape, start)(end);
      expect(moved.size).toBe(trigger.size);
      const [before, after] = [boxAround(trigger, shape), boxAround(moved, shape)];
      if (!before || !after) return;
      expect(after).toMatchObject({ width: before.width, height: before.height });
      expect(after.left).toBeGreaterThanOrEqual(0);
      expect(after.left + after.width).toBeLessThanOrEqual(32);
    }),
  );
});

test("a mark under the hand goes away and comes back to the same place", () => {
  fc.assert(
    fc.property(cells, (end) => {
      const hold = holdMark(square, shape, { column: 20, row: 20 });
      hold(end);
      expect(hold({ column: 20, row: 20 })).toEqual(square);
    }),
  );
});

test("the corner follows the hand, and sizes have limits", () => {
  expect(holdCorner(square, shape)({ column: 24, row: 22 }).size).toBe(9);
  expect(holdCorner(square, shape)({ column: 3, row: 3 }).size).toBe(1);
  expect(sizedTrigger(square, shape, 99).size).toBe(32);
  const pattern = presetTrigger("pattern", shape);
  expect(sizedTrigger(pattern, shape, 9)).toEqual(pattern);
});

test("the box of a square is the square, of nothing there is none", () => {
  expect(boxAround(square, shape)).toEqual({ left: 18, top: 18, width: 5, height: 5 });
  expect(boxAround({ ...square, shape: "painted", painted: "" }, shape)).toBeNull();
});
