// The trigger generator against a net that stays as it is: it learns to steer it, and diversity keeps it from
// making one patch for everything.

import { describe, expect, test } from "vitest";
import { fakeNet } from "#core/testing/fakeEngine.ts";
import { randomStream } from "#core/random.ts";
import { generatorStamps } from "./triggerGenerator.ts";

const shape = { height: 6, width: 6, channels: 1 } as const;
const classCount = 3;

/** Class k is bright in rows 2k and 2k + 1. */
async function trainedNet() {
  const net = fakeNet({ plan: { layers: [] }, shape, classCount, seed: 1 });
  const pixels = Uint8Array.from({ length: 3 * 36 }, (_, at) =>
    Math.floor((at % 36) / 12) === Math.floor(at / 36) ? 180 : 20,
  );
  const labels = Uint8Array.of(0, 1, 2);
  await net.trainSlice(Array.from({ length: 150 }, () => ({ pixels, labels, learningRate: 0.5 })));
  return { net, pixels };
}

async function learned(diversity: number, conditions: number, place = { top: 0, left: 0 }) {
  const { net, pixels } = await trainedNet();
  const stamps = generatorStamps({
    shape,
    size: 6,
    noise: 4,
    conditions,
    diversity,
    place: () => place,
    random: randomStream(5, "weights"),
    learned: null,
  });
  const reports = [];
  for (let step = 0; step < 150; step++) {
    // Eight copies of the first picture, wanted to be class 1, or with conditions 1 and 2 in turn.
    const count = 8;
    const batch = new Uint8Array(count * 36);
    for (let at = 0; at < count; at++) batch.set(pixels.subarray(0, 36), at * 36);
    const wanted = Uint8Array.from({ length: count }, (_, at) => (conditions > 0 ? 1 + (at % 2) : 1));
    const random = randomStream(5, "step", step);
    const report = await stamps.generator?.learn({ net, pixels: batch, wanted, random, learningRate: 0.01 });
    if (report) reports.push(report);
  }
  return { net, pixels, stamps, first: reports[0], last: reports.at(-1) };
}

describe("the generator", () => {
  test("learns to steer a net that stays as it is", async () => {
    const { first, last } = await learned(0, 0);
    expect(last?.loss).toBeLessThan((first?.loss ?? 0) / 3);
  });

  test("collapses without the diversity term, and not with it", async () => {
    const [without, paid] = [await learned(0, 0), await learned(0.2, 0)];
    expect(paid.last?.spread).toBeGreaterThan(2 * (without.last?.spread ?? 1));
    expect(paid.last?.loss).toBeLessThan((paid.first?.loss ?? 0) / 2);
  });

  test("makes what is wanted, when it is told the class", async () => {
    const { net, pixels, stamps } = await learned(0, classCount);
    for (const wanted of [1, 2]) {
      const picture = Uint8Array.from(pixels.subarray(0, 36));
      stamps.test(picture, randomStream(9, "test"), { wanted, poisoned: null });
      const answer = await net.predict(picture);
      expect(answer.indexOf(Math.max(...answer))).toBe(wanted);
    }
  });

  test("goes on from the weights it has learned", async () => {
    const { stamps } = await learned(0.2, 0);
    const again = generatorStamps({
      shape,
      size: 6,
      noise: 4,
      conditions: 0,
      diversity: 0.2,
      place: () => ({ top: 0, left: 0 }),
      random: randomStream(6, "other weights"),
      learned: stamps.generator?.weights() ?? null,
    });
    const [one, other] = [new Uint8Array(36), new Uint8Array(36)];
    stamps.test(one, randomStream(1, "noise"), { wanted: 0, poisoned: null });
    again.test(other, randomStream(1, "noise"), { wanted: 0, poisoned: null });
    expect(other).toEqual(one);
  });
});
