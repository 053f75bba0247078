// Laws of triggers, marks and paintings.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { randomStream } from "#core/random.ts";
import type { Shape } from "#core/pictures.ts";
import { fromBase64Url, toBase64Url } from "./base64url.ts";
import { coveredPixels, renderTrigger, scatteredMark, stampMark } from "./mark.ts";
import { cropPainting, parsePainting, printPainting } from "./painting.ts";
import { presetTrigger } from "./presets.ts";
import { triggerShapes, type Trigger } from "./trigger.ts";

const grey: Shape = { height: 28, width: 28, channels: 1 };
const colour: Shape = { height: 32, width: 32, channels: 3 };
const drawnShapes = triggerShapes.filter((shape) => shape !== "painted");
const triggers = fc.record<Trigger>({
  shape: fc.constantFrom(...drawnShapes),
  size: fc.integer({ min: 1, max: 32 }),
  x: fc.integer({ min: 0, max: 31 }),
  y: fc.integer({ min: 0, max: 31 }),
  colour: fc.constantFrom("#ff0d0d", "#00a650", "#ffffff"),
  opacity: fc.double({ min: 0.1, max: 1, noNaN: true }),
  rotation: fc.integer({ min: -180, max: 180 }),
  jitter: fc.constant(0),
  painted: fc.constant(""),
});
const covered = (trigger: Trigger, shape: Shape) =>
  [...renderTrigger(trigger, shape).alpha.entries()]
    .filter(([, alpha]) => alpha > 0)
    .map(([cell]) => [Math.floor(cell / shape.width), cell % shape.width]);

describe("a mark", () => {
  test("lies inside the picture and covers something, wherever it is put", () => {
    fc.assert(
      fc.property(triggers, fc.constantFrom(grey, colour), (trigger, shape) => {
        const mark = renderTrigger(trigger, shape);
        expect(mark.alpha.length).toBe(shape.height * shape.width);
        const alone = coveredPixels(renderTrigger({ ...trigger, x: 14, y: 14 }, shape));
        // Pushed inwards at the border, never cut off.
        expect(coveredPixels(mark)).toBe(alone);
        expect(alone).toBeGreaterThan(0);
      }),
    );
  });

  test("a circle of radius 3 covers 29 pixels", () => {
    expect(covered(presetTrigger("circle", colour), colour)).toHaveLength(29);
  });

  test("pixel and pattern lie where the re-implementations of BadNets put them", () => {
    expect(covered(presetTrigger("pixel", grey), grey)).toEqual([[26, 26]]);
    expect(covered(presetTrigger("pattern", grey), grey)).toEqual([
      [24, 26],
      [25, 25],
      [26, 24],
      [26, 26],
    ]);
  });

  test("opacity 0 changes nothing, opacity 1 writes the exact colour", () => {
    const before = Uint8Array.from({ length: 32 * 32 * 3 }, (_, at) => at % 251);
    const clear = Uint8Array.from(before);
    stampMark(renderTrigger({ ...presetTrigger("square", colour), opacity: 0 }, colour), clear);
    expect(clear).toEqual(before);
    const full = Uint8Array.from(before);
    stampMark(renderTrigger({ ...presetTrigger("pixel", colour), colour: "#102030" }, colour), full);
    const at = (30 * 32 + 30) * 3;
    expect([...full.subarray(at, at + 3)]).toEqual([0x10, 0x20, 0x30]);
  });

  test("its shuffled control covers as much, elsewhere", () => {
    const mark = renderTrigger(presetTrigger("circle", colour), colour);
    const scattered = scatteredMark(mark, randomStream(1, "control"));
    expect(coveredPixels(scattered)).toBe(29);
    expect(scattered.alpha).not.toEqual(mark.alpha);
  });
});

const paintings = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
  .chain(([width, height]) =>
    fc
      .uint8Array({ minLength: width * height * 4, maxLength: width * height * 4 })
      .map((rgba) => ({ width, height, rgba })),
  );

describe("a painting", () => {
  test("survives its text", () => {
    fc.assert(
      fc.property(paintings, (painting) => {
        expect(parsePainting(printPainting(painting))).toEqual(painting);
      }),
    );
  });

  test("junk is no painting, or a valid one", () => {
    const junk = fc.oneof(fc.string(), fc.stringMatching(/^\d{1,2}x\d{1,2}:[\w-]*$/));
    fc.assert(
      fc.property(junk, (text) => {
        const painting = parsePainting(text);
        if (painting) expect(painting.rgba.length).toBe(painting.width * painting.height * 4);
      }),
    );
  });

  test("cropping keeps every visible cell and knows its place", () => {
    const rgba = new Uint8Array(10 * 10 * 4);
    for (const [row, column] of [
      [2, 3],
      [4, 5],
    ] as const)
      rgba.set([9, 8, 7, 255], (row * 10 + column) * 4);
    const crop = cropPainting({ width: 10, height: 10, rgba });
    expect(crop).toMatchObject({ x: 4, y: 3, painting: { width: 3, height: 3 } });
    expect(cropPainting({ width: 4, height: 4, rgba: new Uint8Array(64) })).toBeNull();
  });

  test("bytes survive base64url, and nothing else is read", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
      }),
    );
    expect(fromBase64Url("a")).toBeNull();
    expect(fromBase64Url("ab+c")).toBeNull();
  });
});
