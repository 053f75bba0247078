import { expect, test } from "vitest";
import { randomStream } from "#core/random.ts";
import { addOverlay, blendOverlay, noiseOverlay, overlayOf, shuffledOverlay } from "./overlay.ts";

const shape = { height: 4, width: 5, channels: 3 } as const;

test("an overlay has the same number in all channels of a pixel", () => {
  const overlay = overlayOf(shape, (row, column) => row * 10 + column);
  expect(Array.from(overlay.slice(0, 6))).toEqual([0, 0, 0, 1, 1, 1]);
  expect(Array.from(overlay.slice(-3))).toEqual([34, 34, 34]);
});

test("adding clips at black and white", () => {
  const pixels = Uint8Array.of(0, 100, 250);
  addOverlay(Float32Array.of(-8, -8, 8), pixels);
  expect([...pixels]).toEqual([0, 92, 255]);
});

test("blending keeps the picture at opacity 0 and gives the pattern at 1", () => {
  const pattern = noiseOverlay(shape, randomStream(3, "noise"));
  const pixels = Uint8Array.from(pattern, (_, at) => at);
  const kept = Uint8Array.from(pixels);
  blendOverlay(pattern, 0, kept);
  expect(kept).toEqual(pixels);
  blendOverlay(pattern, 1, kept);
  expect([...kept]).toEqual([...pattern]);
});

test("a shuffled overlay has the same pixels at other places", () => {
  const overlay = noiseOverlay(shape, randomStream(3, "noise"));
  const shuffled = shuffledOverlay(overlay, shape, randomStream(4, "control"));
  expect(shuffled).not.toEqual(overlay);
  const triples = (values: Float32Array) =>
    Array.from({ length: values.length / 3 }, (_, cell) =>
      values.slice(cell * 3, cell * 3 + 3).join(),
    ).sort();
  expect(triples(shuffled)).toEqual(triples(overlay));
});
