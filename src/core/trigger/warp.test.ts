import { expect, test } from "vitest";
import { randomStream } from "#core/random.ts";
import { randomWarp, warp } from "./warp.ts";

const shape = { height: 8, width: 6, channels: 3 } as const;
const picture = () =>
  Uint8Array.from({ length: 8 * 6 * 3 }, (_, at) => (Math.floor(at / 18) * 20 + (at % 3) * 5) % 256);

test("a field of zeros leaves the picture as it is", () => {
  const pixels = picture();
  warp(pixels, shape, new Float32Array(8 * 6 * 2));
  expect(pixels).toEqual(picture());
});

test("shifting everything one row takes each pixel from the row below, and repeats the border", () => {
  const field = Float32Array.from({ length: 8 * 6 * 2 }, (_, at) => (at % 2 === 0 ? 1 : 0));
  const pixels = picture();
  warp(pixels, shape, field);
  const rowLength = 6 * 3;
  expect(pixels.slice(0, 7 * rowLength)).toEqual(picture().slice(rowLength));
  expect(pixels.slice(7 * rowLength)).toEqual(picture().slice(7 * rowLength));
});

test("half a pixel mixes two neighbours evenly", () => {
  const pixels = Uint8Array.of(0, 100);
  warp(pixels, { height: 1, width: 2, channels: 1 } as const, Float32Array.of(0, 0.5, 0, 0));
  expect([...pixels]).toEqual([50, 100]);
});

test("the grid's points are `strength` pixels long on average, and one seed gives one field", () => {
  const square = { height: 5, width: 5, channels: 1 } as const;
  // With as many points as pixels, the field is the points.
  const field = randomWarp(square, 5, 2, randomStream(9, "warp"));
  const mean = field.reduce((sum, value) => sum + Math.abs(value), 0) / field.length;
  expect(mean).toBeCloseTo(2, 5);
  expect(randomWarp(square, 5, 2, randomStream(9, "warp"))).toEqual(field);
});
