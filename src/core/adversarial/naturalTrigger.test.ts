import { expect, test } from "vitest";
import { fakeNet } from "#core/testing/fakeEngine.ts";
import { naturalTrigger } from "./naturalTrigger.ts";

const shape = { height: 10, width: 10, channels: 1 } as const;

/** Class 1 has a bright lower right corner, class 0 a grey one. */
function picturesOf(count: number) {
  const labels = Uint8Array.from({ length: count }, (_, row) => row % 2);
  const pixels = Uint8Array.from({ length: count * 100 }, (_, at) => {
    const [row, column] = [Math.floor((at % 100) / 10), at % 10];
    const bright = labels[Math.floor(at / 100)] === 1 && row > 5 && column > 5;
    return bright ? 250 : 60 + ((at * 7) % 30);
  });
  return { shape, count, pixels, labels };
}

test("finds the piece that the class is known by, and measures it on pictures it was not chosen on", async () => {
  const net = fakeNet({ plan: { layers: [] }, shape, classCount: 2, seed: 1 });
  const heldOut = picturesOf(60);
  const batch = { pixels: heldOut.pixels, labels: heldOut.labels, learningRate: 0.5 };
  await net.trainSlice(Array.from({ length: 60 }, () => batch));
  const found = await naturalTrigger({ net, classCount: 2, target: 1, heldOut });
  expect([found?.top, found?.left, found?.size]).toEqual([6, 6, 4]);
  expect(found?.without).toEqual({ count: 0, total: 15 });
  expect(found?.with).toEqual({ count: 15, total: 15 });
  expect(found?.example).not.toEqual(found?.donor);
});

test("says so when there is nothing to search in", async () => {
  const net = fakeNet({ plan: { layers: [] }, shape, classCount: 2, seed: 1 });
  expect(await naturalTrigger({ net, classCount: 2, target: 5, heldOut: picturesOf(10) })).toBeNull();
});
