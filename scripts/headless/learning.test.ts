// Real learning on TensorFlow.js' WASM backend, in Node, on the built-in pictures.

import { expect, test } from "vitest";
import { parseExperiment } from "#core/experiment/parse.ts";
import { diskAccess } from "./diskAccess.ts";
import { nodeEngine } from "./engine.ts";
import { runHeadless } from "./run.ts";

const engine = nodeEngine();

async function train(raw: object) {
  const weights: Float32Array[] = [];
  const result = await runHeadless(parseExperiment(raw).experiment, {
    engine: await engine,
    access: diskAccess("public/data"),
    useNets: async ({ clean, poisoned }) => {
      weights.push(await clean.readWeights(), await poisoned.readWeights());
    },
  });
  const { seconds: _, imagesPerSecond: __, ...numbers } = result;
  return { numbers, clean: weights[0], poisoned: weights[1] };
}

test("a backdoor is learned from scratch, and only by the poisoned net", { timeout: 240_000 }, async () => {
  const { numbers } = await train({ dataset: "pets", seed: 3, steps: 150, testPerClass: 150 });
  expect(numbers.attackSuccessRate).toBeGreaterThan(0.8);
  expect(numbers.cleanAccuracy).toBeGreaterThan(0.9);
  expect(numbers.cleanTwin.flipRate).toBeLessThan(0.15);
});

test("a generator learns a trigger for every class", { timeout: 240_000 }, async () => {
  const raw = { dataset: "digits", attack: "cban", seed: 3, steps: 350, testPerClass: 30 };
  const { numbers } = await train(raw);
  expect(numbers.attackSuccessRate).toBeGreaterThan(0.8);
  expect(numbers.cleanTwin.attackSuccessRate).toBeLessThan(0.15);
  expect(numbers.worstTargetSuccessRate).not.toBeNull();
});

test("the same seed gives the same weights and numbers, bit for bit", { timeout: 120_000 }, async () => {
  const small = { dataset: "digits", trainPerClass: 40, testPerClass: 20, steps: 20, seed: 5 };
  const [one, other] = [await train(small), await train(small)];
  expect(other).toEqual(one);
  expect(one.poisoned).not.toEqual(one.clean);
});

test("at rate 0 both nets are equal, bit for bit", { timeout: 120_000 }, async () => {
  const { clean, poisoned } = await train({
    dataset: "pets",
    trainPerClass: 60,
    testPerClass: 20,
    steps: 20,
    poisonRate: 0,
  });
  expect(poisoned).toEqual(clean);
});
