import fc from "fast-check";
import { expect, test } from "vitest";
import { distance, magnifiedDifference, meanDistance } from "./distance.ts";

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
