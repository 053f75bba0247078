import { describe, expect, test } from "vitest";
import { randomStream } from "#core/random.ts";
import { eraseAtRandom } from "./erase.ts";

const shape = { height: 32, width: 32, channels: 3 } as const;
const size = 32 * 32 * 3;
const count = 400;

function erased(seed: number): Uint8Array {
  const pixels = new Uint8Array(count * size).fill(77);
  eraseAtRandom(pixels, shape, randomStream(seed, "test"));
  return pixels;
}

function changedPixels(picture: Uint8Array): readonly number[] {
  return [...Array(32 * 32).keys()].filter((at) =>
    picture.subarray(at * 3, at * 3 + 3).some((value) => value !== 77),
  );
}

describe("random erasing", () => {
  const pictures = Array.from({ length: count }, (_, at) => erased(1).subarray(at * size, (at + 1) * size));
  const touched = pictures.filter((picture) => changedPixels(picture).length > 0);

  test("touches about half of the pictures and never more than a tenth of one", () => {
    expect(touched.length).toBeGreaterThan(count * 0.4);
    expect(touched.length).toBeLessThan(count * 0.6);
    for (const picture of touched) expect(changedPixels(picture).length).toBeLessThanOrEqual(102);
  });

  test("covers with one colour, as a rectangle or as loose specks", () => {
    let rectangles = 0;
    for (const picture of touched) {
      const changed = changedPixels(picture);
      const colours = new Set(changed.map((at) => picture.subarray(at * 3, at * 3 + 3).join()));
      expect(colours.size).toBe(1);
      const rows = new Set(changed.map((at) => Math.floor(at / 32)));
      const columns = new Set(changed.map((at) => at % 32));
      if (rows.size * columns.size === changed.length) rectangles++;
    }
    expect(rectangles / touched.length).toBeGreaterThan(0.35);
    expect(rectangles / touched.length).toBeLessThan(0.65);
  });

  test("repeats with its seed and differs with another", () => {
    expect(erased(1)).toEqual(erased(1));
    expect(erased(2)).not.toEqual(erased(1));
  });
});
