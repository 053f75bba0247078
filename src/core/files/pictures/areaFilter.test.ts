// The mean of an area, exactly; and what of a picture is taken.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openAreaFilter } from "./areaFilter.ts";
import { framingOf, type Framing } from "./framing.ts";

const whole = (width: number, height: number) => ({ x: 0, y: 0, width, height });
const shapeOf = (width: number, height: number) => ({ width, height, channels: 3 }) as const;

function shrink(rgba: Uint8Array, framing: Framing, width: number, height: number): Uint8Array {
  const filter = openAreaFilter(framing, shapeOf(width, height));
  filter.addRows(rgba);
  return filter.finish();
}

const picture = (longest: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: longest }), fc.integer({ min: 1, max: longest }))
    .chain(([width, height]) =>
      fc
        .uint8Array({ minLength: width * height * 4, maxLength: width * height * 4 })
        .map((rgba) => ({ width, height, rgba: rgba.map((value, at) => (at % 4 === 3 ? 255 : value)) })),
    );

const meanOf = (values: Uint8Array, stride: number) => {
  const channels = stride === 4 ? values.filter((_, at) => at % 4 !== 3) : values;
  return channels.reduce((sum, value) => sum + value, 0) / channels.length;
};

describe("the area filter", () => {
  test("gives the same picture back at the same size", () => {
    fc.assert(
      fc.property(picture(12), ({ width, height, rgba }) => {
        const small = shrink(
          rgba,
          { source: whole(width, height), target: whole(width, height) },
          width,
          height,
        );
        expect(small).toEqual(rgba.filter((_, at) => at % 4 !== 3));
      }),
    );
  });

  test("keeps the mean, whatever the sizes", () => {
    fc.assert(
      fc.property(
        picture(40),
        fc.integer({ min: 1, max: 32 }),
        fc.integer({ min: 1, max: 32 }),
        (large, w, h) => {
          const small = shrink(
            large.rgba,
            { source: whole(large.width, large.height), target: whole(w, h) },
            w,
            h,
          );
          // Every value of the small picture is rounded by at most a half.
          expect(Math.abs(meanOf(small, 3) - meanOf(large.rgba, 4))).toBeLessThanOrEqual(0.5);
        },
      ),
    );
  });

  test("takes whole blocks where the factor is whole, and copies pixels when it enlarges", () => {
    fc.assert(
      fc.property(picture(8), fc.integer({ min: 2, max: 5 }), ({ width, height, rgba }, factor) => {
        const rows = Array.from({ length: height * factor }, (_, y) =>
          Array.from({ length: width * factor }, (__, x) => {
            const at = (Math.floor(y / factor) * width + Math.floor(x / factor)) * 4;
            return [...rgba.subarray(at, at + 4)];
          }),
        );
        const enlarged = Uint8Array.from(rows.flat(2));
        const [small, large] = [whole(width, height), whole(width * factor, height * factor)];
        const colours = rgba.filter((_, at) => at % 4 !== 3);
        expect(shrink(enlarged, { source: large, target: small }, width, height)).toEqual(colours);
        expect(shrink(rgba, { source: small, target: large }, large.width, large.height)).toEqual(
          enlarged.filter((_, at) => at % 4 !== 3),
        );
      }),
    );
  });

  test("does not care in which strips the rows come", () => {
    fc.assert(
      fc.property(picture(20), fc.integer({ min: 1, max: 20 }), ({ width, height, rgba }, strip) => {
        const framing = { source: whole(width, height), target: whole(5, 7) };
        const filter = openAreaFilter(framing, shapeOf(5, 7));
        for (let row = 0; row < height; row += strip) {
          filter.addRows(rgba.subarray(row * width * 4, (row + strip) * width * 4));
        }
        expect(filter.finish()).toEqual(shrink(rgba, framing, 5, 7));
      }),
    );
  });

  test("lays what is transparent on white, and counts it by its share", () => {
    const rgba = Uint8Array.of(200, 0, 0, 0, 255, 0, 0, 255);
    expect([...shrink(rgba, { source: whole(2, 1), target: whole(1, 1) }, 1, 1)]).toEqual([255, 128, 128]);
  });

  test("gives grey its usual weights", () => {
    const filter = openAreaFilter(
      { source: whole(1, 1), target: whole(1, 1) },
      { width: 1, height: 1, channels: 1 },
    );
    filter.addRows(Uint8Array.of(100, 200, 50, 255));
    expect([...filter.finish()]).toEqual([153]);
  });

  test("says so when rows are missing: that would be our mistake", () => {
    const filter = openAreaFilter({ source: whole(2, 2), target: whole(1, 1) }, shapeOf(1, 1));
    filter.addRows(new Uint8Array(8));
    expect(() => filter.finish()).toThrow(/1 of 2 rows/);
  });
});

describe("framing", () => {
  const sides = fc.record({
    width: fc.integer({ min: 1, max: 9000 }),
    height: fc.integer({ min: 1, max: 9000 }),
  });
  const small = { width: 32, height: 32 };

  test("a crop fills the small picture with a middle square as large as can be", () => {
    fc.assert(
      fc.property(sides, (large) => {
        const { source, target } = framingOf(large, small, "crop");
        expect(target).toEqual({ x: 0, y: 0, ...small });
        expect(source.width).toBe(Math.min(large.width, large.height));
        expect(source.height).toBe(source.width);
        expect(Math.abs(large.width - source.width - 2 * source.x)).toBeLessThanOrEqual(1);
        expect(Math.abs(large.height - source.height - 2 * source.y)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("with a border all of the picture is there, and its longer side fills the small one", () => {
    fc.assert(
      fc.property(sides, (large) => {
        const { source, target } = framingOf(large, small, "border");
        expect(source).toEqual({ x: 0, y: 0, ...large });
        expect(Math.max(target.width, target.height)).toBe(32);
        expect(target.x + target.width).toBeLessThanOrEqual(32);
        expect(target.y + target.height).toBeLessThanOrEqual(32);
      }),
    );
  });
});
