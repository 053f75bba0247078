// What a shared net takes over is what it would have become, however its training is cut into slices.

import fc from "fast-check";
import { expect, test } from "vitest";
import type { Twins } from "#core/events.ts";
import { parseExperiment } from "#core/experiment/parse.ts";
import type { Batch, Engine, Net, NetRequest } from "#core/port.ts";
import { fakeEngine } from "#core/testing/fakeEngine.ts";
import type { ModelFile } from "#engine/protocol.ts";
import { diskAccess } from "./diskAccess.ts";
import { nodeEngine } from "./engine.ts";
import { filesOf } from "./measureFiles.ts";
import { runHeadless } from "./run.ts";
import { sharingEngine } from "./sharedTwins.ts";

const request: NetRequest = {
  plan: { layers: [] },
  shape: { height: 2, width: 2, channels: 1 },
  classCount: 2,
  seed: 7,
};

const batch = fc.record({
  pixels: fc.uint8Array({ minLength: 8, maxLength: 8 }),
  labels: fc.uint8Array({ minLength: 2, maxLength: 2, max: 1 }),
  learningRate: fc.constantFrom(0.1, 0.2),
});

/** In slices of this many, and asked in between where `asks` says so. */
async function train(net: Net, batches: readonly Batch[], slice: number, asks: boolean): Promise<void> {
  for (let at = 0; at < batches.length; at += slice) {
    await net.trainSlice(batches.slice(at, at + slice));
    if (asks) await net.predict(new Uint8Array(4));
  }
}

test("a shared net ends as one that was trained alone, whatever came before it", async () => {
  const training = fc.record({
    batches: fc.array(batch, { minLength: 1, maxLength: 6 }),
    slice: fc.integer({ min: 1, max: 4 }),
    asks: fc.boolean(),
    /** How much of the first training it begins with. */
    common: fc.integer({ min: 0, max: 6 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(training, { minLength: 2, maxLength: 4 }), async (trainings) => {
      const engine = sharingEngine(fakeEngine);
      for (const { batches, slice, asks, common } of trainings) {
        const all = [...(trainings[0]?.batches ?? []).slice(0, common), ...batches];
        const [shared, alone] = [await engine.createNet(request), await fakeEngine.createNet(request)];
        engine.share(shared);
        await train(shared, all, slice, asks);
        await train(alone, all, all.length, false);
        const picture = Uint8Array.of(1, 2, 3, 4);
        expect(await shared.predict(picture)).toEqual(await alone.predict(picture));
        expect(await shared.readWeights()).toEqual(await alone.readWeights());
      }
    }),
  );
});

test("a net with the same weights is asked about the same pictures once, and others are asked", async () => {
  let asked = 0;
  const counting: Engine = {
    ...fakeEngine,
    async createNet(wanted) {
      const net = await fakeEngine.createNet(wanted);
      const predict = (pixels: Uint8Array) => {
        asked++;
        return net.predict(pixels);
      };
      return { ...net, predict };
    },
  };
  const engine = sharingEngine(counting);
  const answerOf = async (weights: Float32Array, pixels: Uint8Array) => {
    const net = await engine.createNet(request);
    net.writeWeights(weights);
    return net.predict(pixels);
  };
  const [some, others] = [new Float32Array(10).fill(0.5), Float32Array.from({ length: 10 }, (_, at) => at)];
  const [bright, dark] = [new Uint8Array(4).fill(200), new Uint8Array(4)];
  const first = await answerOf(others, bright);
  expect(await answerOf(others, bright)).toEqual(first);
  expect(asked).toBe(1);
  expect(await answerOf(some, bright)).not.toEqual(first);
  expect(await answerOf(others, dark)).not.toEqual(first);
  expect(asked).toBe(3);
});

test("the same batches are trained on once; other ones, other seeds and unshared nets are not taken over", async () => {
  const engine = sharingEngine(fakeEngine);
  const batches = Array.from({ length: 4 }, (_, at) => ({
    pixels: new Uint8Array(8).fill(at),
    labels: Uint8Array.of(0, 1),
    learningRate: 0.1,
  }));
  const trainOne = async (asked: NetRequest, shares: boolean, last: readonly Batch[] = []) => {
    const net = await engine.createNet(asked);
    if (shares) engine.share(net);
    await train(net, [...batches, ...last], 2, true);
  };
  await trainOne(request, true);
  expect(engine.counts()).toEqual({ trained: 4, takenOver: 0 });
  await trainOne(request, true);
  expect(engine.counts()).toEqual({ trained: 4, takenOver: 4 });
  await trainOne(request, false);
  expect(engine.counts()).toEqual({ trained: 4, takenOver: 4 });
  await trainOne({ ...request, seed: 8 }, true);
  expect(engine.counts()).toEqual({ trained: 8, takenOver: 4 });
  await trainOne(request, true, [{ ...batches[0]!, learningRate: 0.2 }]);
  expect(engine.counts()).toEqual({ trained: 9, takenOver: 8 });
});

test("on the real engine a twin that was taken over, and its file, are those of one that was trained", async () => {
  const plain = await nodeEngine();
  const sharing = sharingEngine(plain);
  const weightsAfter = async (engine: Engine, poisonRate: number) => {
    const small = { dataset: "digits", trainPerClass: 40, testPerClass: 20, steps: 20, poisonRate };
    const files: Twins<ModelFile>[] = [];
    await runHeadless(parseExperiment(small).experiment, {
      engine,
      access: diskAccess("public/data"),
      onlyEnds: true,
      netsMade: ({ clean }) => engine === sharing && sharing.share(clean),
      useNets: async (nets) => void files.push(await filesOf(nets)),
    });
    // The text of a model names it by a running number.
    return files.map(({ clean, poisoned }) => [clean.weights, poisoned.weights]);
  };
  await weightsAfter(sharing, 0.2);
  const before = sharing.counts();
  const shared = await weightsAfter(sharing, 0.1);
  expect(sharing.counts()).toEqual({ trained: before.trained, takenOver: 20 });
  expect(shared).toEqual(await weightsAfter(plain, 0.1));
});
