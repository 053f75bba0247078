import fc from "fast-check";
import { expect, test } from "vitest";
import { randomStream } from "#core/random.ts";
import { drawOwnPlace, drawPlace, eachPatchValue, placings } from "./places.ts";

const shape = { height: 28, width: 32, channels: 1 } as const;
const sizes = fc.integer({ min: 1, max: 8 });

test("a patch always lies within the picture", () => {
  fc.assert(
    fc.property(sizes, fc.constantFrom(...placings), fc.nat(9), fc.nat(), (size, placing, wanted, seed) => {
      const random = randomStream(seed, "place");
      for (const place of [
        drawPlace(placing, shape, size, random),
        drawOwnPlace(wanted, 10, shape, size, random),
      ]) {
        expect(place.top).toBeGreaterThanOrEqual(0);
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.top + size).toBeLessThanOrEqual(shape.height);
        expect(place.left + size).toBeLessThanOrEqual(shape.width);
      }
    }),
  );
});

test("no two classes share a place, and a class with several uses them all", () => {
  const random = randomStream(1, "own places");
  const taken = new Map<string, number>();
  const used = Array.from({ length: 10 }, () => new Set<string>());
  for (let draw = 0; draw < 3000; draw++) {
    const wanted = draw % 10;
    const { top, left } = drawOwnPlace(wanted, 10, shape, 6, random);
    const key = `${top} ${left}`;
    expect(taken.get(key) ?? wanted).toBe(wanted);
    taken.set(key, wanted);
    used[wanted]?.add(key);
  }
  // 4 × 5 cells for ten classes: two each.
  expect(used.map((each) => each.size)).toEqual(Array<number>(10).fill(2));
});

test("the values of a patch are those of its pixels", () => {
  const seen: number[][] = [];
  eachPatchValue({ top: 1, left: 2 }, 2, { height: 4, width: 5, channels: 3 }, (...pair) => seen.push(pair));
  expect(seen.map(([inPatch]) => inPatch)).toEqual([...Array(12).keys()]);
  expect(seen.map(([, inPicture]) => inPicture)).toEqual([21, 22, 23, 24, 25, 26, 36, 37, 38, 39, 40, 41]);
});
