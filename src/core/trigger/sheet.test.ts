import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cropPainting, parsePainting, printPainting, type Painting } from "./painting.ts";
import { presetTrigger } from "./presets.ts";
import { sheetOf, triggerOfImage } from "./sheet.ts";
import { shrunk } from "./shrink.ts";
import type { Trigger } from "./trigger.ts";

const picture = { height: 32, width: 32, channels: 3 } as const;
const preset = presetTrigger("circle", picture);

const paintings = (most: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most }))
    .chain(([width, height]) =>
      fc
        .uint8Array({ minLength: width * height * 4, maxLength: width * height * 4 })
        .map((rgba): Painting => ({ width, height, rgba })),
    );

/** Painted triggers as the painter makes them: cropped, at their own size, inside the picture. */
const painted = fc
  .tuple(paintings(32), fc.nat(31), fc.nat(31), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([painting, left, top, opacity]): Trigger | null => {
    const crop = cropPainting(painting)?.painting;
    if (!crop) return null;
    const { width, height } = crop;
    return {
      ...preset,
      shape: "painted",
      painted: printPainting(crop),
      size: Math.max(width, height),
      x: Math.min(left, 32 - width) + Math.floor(width / 2),
      y: Math.min(top, 32 - height) + Math.floor(height / 2),
      opacity,
    };
  })
  .filter((trigger) => trigger !== null);

describe("a painted trigger", () => {
  test("comes back from its sheet as it was, byte for byte, with every shade of transparency", () => {
    fc.assert(
      fc.property(painted, (trigger) => {
        expect(triggerOfImage(sheetOf(trigger, picture), trigger, picture)).toEqual(trigger);
      }),
    );
  });

  test("made of an image as large as the picture shows that image", () => {
    const whole = fc
      .uint8Array({ minLength: 4096, maxLength: 4096 })
      .map((rgba): Painting => ({ width: 32, height: 32, rgba }));
    fc.assert(
      fc.property(whole, (image) => {
        const trigger = triggerOfImage(image, preset, picture);
        if (trigger) expect(sheetOf(trigger, picture)).toEqual(image);
      }),
      { numRuns: 30 },
    );
  });

  test("keeps its pixels where the image is smaller, and is a whole one where it is larger", () => {
    const square = (side: number): Painting => ({
      width: side,
      height: side,
      rgba: new Uint8Array(side * side * 4).fill(255),
    });
    expect(triggerOfImage(square(5), { ...preset, x: 10, y: 12 }, picture)).toMatchObject({
      size: 5,
      x: 10,
      y: 12,
    });
    expect(triggerOfImage(square(100), preset, picture)).toMatchObject({ size: 32, x: 16, y: 16 });
    expect(triggerOfImage({ ...square(5), rgba: new Uint8Array(100) }, preset, picture)).toBeNull();
  });
});

describe("an image made smaller", () => {
  test("keeps what it is made of: the same share is covered, in the same mean colour", () => {
    fc.assert(
      fc.property(fc.integer({ min: 33, max: 90 }), fc.integer({ min: 33, max: 90 }), (width, height) => {
        const rgba = new Uint8Array(width * height * 4);
        for (let cell = 0; cell < width * height; cell++)
          if (cell % width < width / 2) rgba.set([40, 80, 120, 255], cell * 4);
        const small = shrunk({ width, height, rgba }, 32, 32);
        expect(Math.max(small.width, small.height)).toBe(32);
        const alphas = small.rgba.filter((_, at) => at % 4 === 3);
        const before = rgba.filter((_, at) => at % 4 === 3).reduce((sum, value) => sum + value, 0);
        const mean = alphas.reduce((sum, value) => sum + value, 0) / alphas.length;
        expect(mean).toBeCloseTo(before / (width * height), -0.5);
        for (let at = 0; at < small.rgba.length; at += 4)
          if (small.rgba[at + 3] !== 0) expect([...small.rgba.subarray(at, at + 3)]).toEqual([40, 80, 120]);
      }),
      { numRuns: 30 },
    );
  });
});

describe("the text of a painting", () => {
  test("takes a palette where that is shorter, and is read back either way", () => {
    const noisy = fc
      .array(fc.constantFrom(0x000000ff, 0xff0d0dff, 0xffffff80), { minLength: 64, maxLength: 64 })
      .map((colours): Painting => ({
        width: 8,
        height: 8,
        rgba: Uint8Array.from(
          colours.flatMap((colour) => [colour >>> 24, colour >>> 16, colour >>> 8, colour]),
        ),
      }));
    fc.assert(
      fc.property(fc.oneof(noisy, paintings(20)), (painting) => {
        expect(parsePainting(printPainting(painting))).toEqual(painting);
      }),
    );
    const stripes = Uint8Array.from({ length: 4096 }, (_, at) => ((at >> 2) % 2 ? 255 : 9));
    const text = printPainting({ width: 32, height: 32, rgba: stripes });
    expect(text).toMatch(/^32x32p:/);
    expect(text.length).toBeLessThan(200);
  });

  test("of a palette that does not fit its cells is not read", () => {
    const junk = fc.stringMatching(/^\d{1,2}x\d{1,2}p:[\w-]{0,60}$/);
    fc.assert(
      fc.property(junk, (text) => {
        const read = parsePainting(text);
        if (read) expect(read.rgba.length).toBe(read.width * read.height * 4);
      }),
    );
    expect(parsePainting("2x2p:")).toBeNull();
    expect(parsePainting("2x2p:AAAAAA")).toBeNull();
  });

  test("as older links have it is still read", () => {
    expect(parsePainting("2x1:Av8NDf8")).toEqual({
      width: 2,
      height: 1,
      rgba: Uint8Array.of(255, 13, 13, 255, 255, 13, 13, 255),
    });
  });
});
