import fc from "fast-check";
import { expect, test } from "vitest";
import { sizeOf, type Shape } from "#core/pictures.ts";
import { fakeNet } from "#core/testing/fakeEngine.ts";
import { presetTrigger } from "#core/trigger/presets.ts";
import { renderTrigger, stampMark } from "#core/trigger/mark.ts";
import { coveredCopies, hiddenShare, placesOf, readOcclusion } from "./occlusion.ts";

const shape: Shape = { height: 16, width: 16, channels: 1 };
const plain = new Uint8Array(sizeOf(shape)).fill(40);
const trigger = { ...presetTrigger("square", shape), size: 3, x: 12, y: 12 };
const marked = Uint8Array.from(plain);
stampMark(renderTrigger(trigger, shape), marked);

/** A net that was taught what the mark means: plain is class 0, marked class 1. */
async function taught() {
  const net = fakeNet({ plan: { layers: [] }, shape, classCount: 2, seed: 1 });
  const pixels = new Uint8Array([...plain, ...marked]);
  const batch = { pixels, labels: Uint8Array.of(0, 1), learningRate: 0.5 };
  await net.trainSlice(Array.from({ length: 200 }, () => batch));
  return net;
}

test("covering the mark brings the first answer back, and nothing else takes as much away", async () => {
  const net = await taught();
  const found = readOcclusion(await net.predict(coveredCopies(marked, shape)), 2, shape);
  expect(found.answer).toBe(1);
  expect(found.strongest.answer).toBe(0);
  expect(found.covered[found.strongest.place]).toBeLessThan(0.5);
  expect(hiddenShare(plain, marked, shape, found.strongest.place)).toBeGreaterThanOrEqual(0.5);
  expect(hiddenShare(plain, marked, shape, 0)).toBe(0);
  expect(found.covered[0]).toBeGreaterThan(0.5);
});

test("the first copy is the picture, and each other differs from it only inside one patch", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 256, maxLength: 256 }), fc.nat(63), (picture, place) => {
      const copies = coveredCopies(picture, shape);
      const { rows, columns } = placesOf(shape);
      expect(copies.length).toBe((1 + rows * columns) * 256);
      expect(copies.subarray(0, 256)).toEqual(picture);
      const copy = copies.subarray((1 + place) * 256, (2 + place) * 256);
      const changed = [...copy.keys()].filter((at) => copy[at] !== picture[at]);
      expect(changed.length).toBeLessThanOrEqual(16);
      expect(changed.every((at) => copy[at] === 128)).toBe(true);
      if (changed.length > 0) expect(hiddenShare(picture, copy, shape, place)).toBe(1);
    }),
  );
});

test("a net that is equally sure everywhere looks nowhere", () => {
  const { rows, columns } = placesOf(shape);
  const same = Float32Array.from({ length: 2 * (1 + rows * columns) }, (_, at) => (at % 2 ? 0.2 : 0.8));
  const found = readOcclusion(same, 2, shape);
  expect(found.sure - (found.covered[found.strongest.place] ?? 0)).toBe(0);
});
