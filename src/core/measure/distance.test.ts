import fc from "fast-check";
import { expect, test } from "vitest";
import { changedPixels, distance, magnifiedDifference, meanDistance } from "./distance.ts";

const shape = { height: 9, width: 8, channels: 1 } as const;
const pictures = fc.uint8Array({ minLength: 72, maxLength: 72 });

test("a picture is at no distance from itself", () => {
  fc.assert(
    fc.property(pictures, (picture) => {
      const found = distance(picture, picture, shape);
      expect(found.lInfinity).toBe(0);
      expect(found.psnr).toBe(Infinity);
      expect(found.ssim).toBeCloseTo(1, 6);
    }),
  );
});

test("distance is the same both ways, and similarity is at most 1", () => {
  fc.assert(
    fc.property(pictures, pictures, (one, other) => {
      const there = distance(one, other, shape);
      expect(distance(other, one, shape)).toEqual(there);
      expect(there.ssim).toBeLessThanOrEqual(1 + 1e-9);
    }),
  );
});

test("8 steps of 255 everywhere are 30.07 dB", () => {
  const before = new Uint8Array(72).fill(100);
  const found = distance(before, new Uint8Array(72).fill(108), shape);
  expect(found.lInfinity).toBe(8);
  expect(found.psnr).toBeCloseTo(30.069, 3);
});

test("black against white is as unlike as the guards allow", () => {
  const found = distance(new Uint8Array(72), new Uint8Array(72).fill(255), shape);
  expect(found.psnr).toBe(0);
  expect(found.ssim).toBeCloseTo(1e-4, 6);
});

test("the mean of an untouched and a touched picture is finite", () => {
  const before = new Uint8Array(72).fill(100);
  const touched = distance(before, new Uint8Array(72).fill(110), shape);
  const mean = meanDistance([distance(before, before, shape), touched]);
  expect(mean.lInfinity).toBe(10);
  expect(mean.psnr).toBeCloseTo(touched.psnr + 10 * Math.log10(2), 6);
});

test("a difference is magnified as far as nothing clips", () => {
  const { pixels, factor } = magnifiedDifference(Uint8Array.of(10, 20, 30), Uint8Array.of(10, 30, 25));
  expect(factor).toBe(12);
  expect([...pixels]).toEqual([128, 248, 68]);
});

test("a difference is magnified by the wanted factor, cut off at black and white", () => {
  const { pixels, factor } = magnifiedDifference(Uint8Array.of(10, 20, 200), Uint8Array.of(15, 120, 100), 10);
  expect(factor).toBe(10);
  expect([...pixels]).toEqual([178, 255, 0]);
});

test("a pixel counts as changed once, whichever of its channels change", () => {
  const colour = { height: 1, width: 3, channels: 3 } as const;
  const before = new Uint8Array(9);
  const after = Uint8Array.of(0, 0, 0, 1, 0, 0, 9, 9, 9);
  expect(changedPixels(before, after, colour)).toBe(2);
  expect(changedPixels(before, before, colour)).toBe(0);
});

test("similarity is the mean over the 7×7 windows, each counted by hand", () => {
  fc.assert(
    fc.property(pictures, pictures, (one, other) => {
      expect(distance(one, other, shape).ssim).toBeCloseTo(ssimByHand(one, other), 9);
    }),
  );
});

function ssimByHand(one: Uint8Array, other: Uint8Array): number {
  const scores: number[] = [];
  for (let top = 0; top + 7 <= shape.height; top++) {
    for (let left = 0; left + 7 <= shape.width; left++) {
      const cells = Array.from(
        { length: 49 },
        (_, at) => (top + Math.floor(at / 7)) * shape.width + left + (at % 7),
      );
      const mean = (value: (cell: number) => number) =>
        cells.reduce((sum, cell) => sum + value(cell), 0) / 49;
      const [x, y] = [(cell: number) => one[cell] ?? 0, (cell: number) => other[cell] ?? 0];
      const [meanX, meanY] = [mean(x), mean(y)];
      const covariance = mean((cell) => (x(cell) - meanX) * (y(cell) - meanY));
      const spread = mean((cell) => (x(cell) - meanX) ** 2) + mean((cell) => (y(cell) - meanY) ** 2);
      const [first, second] = [2.55 ** 2, 7.65 ** 2];
      scores.push(
        ((2 * meanX * meanY + first) * (2 * covariance + second)) /
          ((meanX ** 2 + meanY ** 2 + first) * (spread + second)),
      );
    }
  }
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
