// Changes against a net: within their limit, in the right direction, the same every time.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fakeNet } from "#core/testing/fakeEngine.ts";
import { randomStream } from "#core/random.ts";
import { adversarial } from "./pgd.ts";
import { descend, norms, project } from "./norm.ts";
import { universalChange } from "./universal.ts";

const shape = { height: 4, width: 4, channels: 1 } as const;

async function trainedNet() {
  const net = fakeNet({ plan: { layers: [] }, shape, classCount: 2, seed: 1 });
  // Class 0 is bright on the left, class 1 on the right.
  const pixels = Uint8Array.from({ length: 64 }, (_, at) => (at % 4 < 2 === at < 32 ? 200 : 40));
  const labels = Uint8Array.of(0, 0, 1, 1);
  await net.trainSlice(Array.from({ length: 80 }, () => ({ pixels, labels, learningRate: 0.3 })));
  return { net, pixels, labels };
}

const confidence = (answers: Float32Array, labels: Uint8Array) =>
  labels.reduce((sum, label, at) => sum + (answers[at * 2 + label] ?? 0), 0);

test("a projected change is within the ball, and one that was stays as it is", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...norms),
      fc.double({ min: 0.5, max: 40, noNaN: true }),
      fc.array(fc.integer({ min: -300, max: 300 }), { minLength: 1, maxLength: 20 }),
      (norm, limit, values) => {
        const change = Float32Array.from(values);
        project(change, { norm, limit });
        const size = norm === "L∞" ? Math.max(...change.map(Math.abs)) : Math.hypot(...change) / 255;
        expect(size).toBeLessThanOrEqual(limit * (1 + 1e-5));
        const again = Float32Array.from(change);
        project(again, { norm, limit: limit * 1.001 });
        expect(again).toEqual(change);
      },
    ),
  );
});

test.each(norms)("descending in %s goes against the gradient by the share of the limit", (norm) => {
  const change = new Float32Array(2);
  descend(change, Float32Array.of(3, -4), { norm, limit: 10 }, 0.5);
  const expected = norm === "L∞" ? [-5, 5] : [-0.6 * 5 * 255, 0.8 * 5 * 255];
  expect(change[0]).toBeCloseTo(expected[0] ?? 0, 2);
  expect(change[1]).toBeCloseTo(expected[1] ?? 0, 2);
});

describe("an adversarial example", () => {
  test.each(["fgsm", "pgd"] as const)("by %s fools the net within its limit", async (method) => {
    const { net, pixels, labels } = await trainedNet();
    const request = { net, pixels, labels, ball: { norm: "L∞", limit: 60 }, method, steps: 5 } as const;
    const changed = await adversarial(request);
    expect(await adversarial(request)).toEqual(changed);
    expect(Math.max(...changed.map((value, at) => Math.abs(value - (pixels[at] ?? 0))))).toBe(60);
    const [before, after] = [await net.predict(pixels), await net.predict(changed)];
    expect(confidence(after, labels)).toBeLessThan(confidence(before, labels) * 0.8);
  });

  test("can go towards a label", async () => {
    const { net, pixels } = await trainedNet();
    const wanted = Uint8Array.of(1, 1, 1, 1);
    const ball = { norm: "L∞", limit: 60 } as const;
    const changed = await adversarial({
      net,
      pixels,
      labels: wanted,
      towards: true,
      ball,
      method: "pgd",
      steps: 5,
    });
    const gained =
      confidence(await net.predict(changed), wanted) - confidence(await net.predict(pixels), wanted);
    expect(gained).toBeGreaterThan(0.4);
  });
});

test.each(norms)("a universal change in %s is small, seeded, and moves every picture", async (norm) => {
  const { net, pixels } = await trainedNet();
  const ball = { norm, limit: norm === "L∞" ? 50 : 0.8 };
  const craft = async () => {
    const wanted = Uint8Array.of(1, 1);
    const steps = universalChange({
      net,
      pixels: pixels.subarray(0, 32),
      wanted,
      ball,
      steps: 30,
      random: randomStream(3, "craft"),
    });
    for (;;) {
      const next = await steps.next();
      if (next.done) return next.value;
      expect(next.value).toBeLessThan(1);
    }
  };
  const change = await craft();
  expect(await craft()).toEqual(change);
  const within = Float32Array.from(change);
  project(within, { ...ball, limit: ball.limit * 1.001 });
  expect(within).toEqual(change);
  const moved = Uint8Array.from(pixels.subarray(0, 32), (value, at) => value + (change[at % 16] ?? 0));
  const answers = async (pictures: Uint8Array) =>
    confidence(await net.predict(pictures), Uint8Array.of(1, 1));
  expect(await answers(moved)).toBeGreaterThan(await answers(pixels.subarray(0, 32)));
});
