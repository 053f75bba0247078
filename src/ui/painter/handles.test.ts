import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { presetTrigger } from "#core/trigger/presets.ts";
import { triggerShapes } from "#core/trigger/trigger.ts";
import { handlesOf, resized, rotated } from "./handles.ts";

const shape = { width: 32, height: 32, channels: 3 } as const;
const cross = { ...presetTrigger("cross", shape), x: 16, y: 16 };
const middle = { x: 16.5, y: 16.5 };

describe("the handles of a mark", () => {
  it("lie in the picture wherever a mark of usual size is, and apart from its middle", () => {
    const shapes = fc.constantFrom(...triggerShapes.filter((each) => each !== "painted"));
    const place = fc.integer({ min: 0, max: 31 });
    fc.assert(
      fc.property(
        shapes,
        fc.integer({ min: 1, max: 16 }),
        place,
        place,
        fc.integer({ min: -180, max: 180 }),
        (each, size, x, y, rotation) => {
          const handles = handlesOf({ ...presetTrigger(each, shape), size, x, y, rotation }, shape);
          for (const handle of [handles?.corner, handles?.knob]) {
            if (!handle || !handles) continue;
            expect(Math.min(handle.x, handle.y)).toBeGreaterThanOrEqual(-1e-9);
            expect(Math.max(handle.x, handle.y)).toBeLessThanOrEqual(32 + 1e-9);
            expect(Math.hypot(handle.x - handles.middle.x, handle.y - handles.middle.y)).toBeGreaterThan(2);
          }
        },
      ),
    );
  });

  it("are only those that change something", () => {
    expect(handlesOf(presetTrigger("pixel", shape), shape)).toMatchObject({ corner: null, knob: null });
    expect(handlesOf(presetTrigger("circle", shape), shape)?.knob).toBeNull();
    expect(handlesOf({ ...cross, shape: "painted" }, shape)).toBeNull();
    expect(handlesOf(cross, shape)?.middle).toEqual(middle);
  });

  it("resize by how far the hand goes from the middle, and stay within what there is", () => {
    const from = { x: 20.5, y: 20.5 };
    expect(resized(cross, shape, middle, from, { x: 24.5, y: 24.5 })).toMatchObject({ size: 14, x: 16 });
    expect(resized(cross, shape, middle, from, from)).toEqual(cross);
    expect(resized(cross, shape, middle, from, { x: 300, y: 300 }).size).toBe(32);
    expect(resized(cross, shape, middle, from, middle).size).toBe(1);
  });

  it("turn as far as the hand goes round, past the half turn too", () => {
    const top = { x: 16.5, y: 6.5 };
    const right = { x: 26.5, y: 16.5 };
    expect(rotated(cross, middle, top, right, false).rotation).toBe(90);
    expect(rotated({ ...cross, rotation: 150 }, middle, top, right, false).rotation).toBe(-120);
    const aLittle = { x: 16.5 + 10 * Math.sin(0.35), y: 16.5 - 10 * Math.cos(0.35) };
    expect(rotated(cross, middle, top, aLittle, false).rotation).toBe(20);
    expect(rotated(cross, middle, top, aLittle, true).rotation).toBe(15);
    const hardly = { x: 16.5 + 10 * Math.sin(0.77), y: 16.5 - 10 * Math.cos(0.77) };
    expect(rotated(cross, middle, top, hardly, false).rotation).toBe(45);
    fc.assert(
      fc.property(
        fc.integer({ min: -180, max: 180 }),
        fc.double({ min: 0, max: 7, noNaN: true }),
        (rotation, angle) => {
          const to = { x: 16.5 + 10 * Math.sin(angle), y: 16.5 - 10 * Math.cos(angle) };
          expect(
            Math.abs(rotated({ ...cross, rotation }, middle, top, to, false).rotation),
          ).toBeLessThanOrEqual(180);
        },
      ),
    );
  });
});
