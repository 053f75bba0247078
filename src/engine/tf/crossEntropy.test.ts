// Few kernels a step where each costs, and the same loss and gradients as tfjs' own.

import { engine, grad, losses, profile, tensor2d, tidy, type Tensor } from "@tensorflow/tfjs-core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { lenet } from "#core/networks/lenet.ts";
import { createEngine } from "./backend.ts";
import { crossEntropyOf, oneHot } from "./crossEntropy.ts";

const cpu = await createEngine("cpu");

test("loss and gradient are tfjs' own", () => {
  const rows = fc.array(
    fc.array(fc.double({ min: -60, max: 60, noNaN: true }), { minLength: 3, maxLength: 3 }),
    {
      minLength: 1,
      maxLength: 6,
    },
  );
  fc.assert(
    fc.property(rows, (values) => {
      const before = engine().memory().numTensors;
      tidy(() => {
        const labels = Uint8Array.from(values, (_, at) => at % 3);
        const wanted = oneHot(labels, 3);
        const logits = tensor2d(values);
        const theirs = (x: Tensor) => losses.softmaxCrossEntropy(wanted, x);
        const { loss, slope } = crossEntropyOf(logits, wanted);
        expect(loss.dataSync()[0]).toBeCloseTo(theirs(logits).dataSync()[0] ?? NaN, 4);
        const [mine, reference] = [slope.dataSync(), grad(theirs)(logits).dataSync()];
        mine.forEach((value, at) => expect(value).toBeCloseTo(reference[at] ?? NaN, 5));
      });
      expect(engine().memory().numTensors).toBe(before);
    }),
  );
});

/** What tfjs lists as kernels and what starts no program on any device: new names for the same numbers. */
const free = new Set(["Identity", "Reshape", "Cast"]);

test("a step of the LeNet-like net takes at most 60 kernels, Adam included", async () => {
  const shape = { height: 28, width: 28, channels: 1 } as const;
  const net = await cpu.createNet({ plan: lenet.plan(1), shape, classCount: 10, seed: 1 });
  const batch = { pixels: new Uint8Array(784).fill(9), labels: Uint8Array.of(1), learningRate: 1e-3 };
  const { kernels } = await profile(async () => {
    await net.trainSlice([batch]);
    return [];
  });
  net.dispose();
  // Kernels have capitals; the rest are the names of what calls them.
  const started = kernels.filter(({ name }) => /^[A-Z]/.test(name) && !free.has(name));
  console.log(`${started.length} kernels a step: ${started.map(({ name }) => name).join(" ")}`);
  expect(started.length).toBeGreaterThan(20);
  expect(started.length).toBeLessThanOrEqual(60);
});
