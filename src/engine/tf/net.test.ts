import { memory } from "@tensorflow/tfjs-core";
import { describe, expect, it } from "vitest";
import type { Batch, NetRequest } from "#core/port.ts";
import { randomStream } from "#core/random.ts";
import { sizeOf, type Shape } from "#core/pictures.ts";
import { lossesOf } from "#core/train/walk.ts";
import { createEngine } from "./backend.ts";
import { wasmFilesIn } from "./nodeWasm.ts";

const wasmUrls = wasmFilesIn("node_modules/@tensorflow/tfjs-backend-wasm/dist");
const engines = {
  wasm: await createEngine("wasm", { wasmUrls }),
  cpu: await createEngine("cpu"),
};

const shape: Shape = { height: 10, width: 8, channels: 3 };
const small: NetRequest = {
  plan: {
    layers: [
      { kind: "conv", filters: 4, kernel: 3 },
      { kind: "maxPool" },
      { kind: "conv", filters: 6, kernel: 5 },
      { kind: "maxPool" },
      { kind: "flatten" },
      { kind: "dense", units: 9 },
    ],
  },
  shape,
  classCount: 3,
  seed: 7,
};
const averaging: NetRequest = {
  ...small,
  plan: { layers: [{ kind: "conv", filters: 4, kernel: 3 }, { kind: "averageAll" }] },
};

function batches(count: number, size = 5): Batch[] {
  const random = randomStream(1, "batches");
  return Array.from({ length: count }, () => ({
    pixels: Uint8Array.from({ length: size * sizeOf(shape) }, () => random.below(256)),
    labels: Uint8Array.from({ length: size }, () => random.below(3)),
    learningRate: 0.01,
  }));
}

function largestGap(a: Float32Array, b: Float32Array): number {
  return a.reduce((gap, value, at) => Math.max(gap, Math.abs(value - (b[at] ?? NaN))), 0);
}

describe("a net on tfjs", () => {
  // In tfjs's own words. Also a rejection that nobody awaits fails this file.
  it.each(["wasm", "cpu"] as const)(
    "refuses, once, to tell the state of a net that is gone (%s)",
    async (id) => {
      const net = await engines[id].createNet(small);
      net.dispose();
      await expect(net.readState()).rejects.toThrow("reading 'backend'");
    },
  );

  it.each([small, averaging])("trains alike on wasm and on the cpu backend", async (request) => {
    const wasm = await engines.wasm.createNet(request);
    const cpu = await engines.cpu.createNet(request);
    expect(await wasm.readWeights()).toEqual(await cpu.readWeights());
    for (const batch of batches(6)) {
      expect(await wasm.trainSlice([batch])).toBeCloseTo(await cpu.trainSlice([batch]), 3);
    }
    expect(largestGap(await wasm.readWeights(), await cpu.readWeights())).toBeLessThan(2e-3);
    const { pixels } = batches(1, 140)[0] as Batch;
    const answers = await wasm.predict(pixels);
    expect(answers.length).toBe(140 * 3);
    expect(largestGap(answers, await cpu.predict(pixels))).toBeLessThan(2e-3);
    wasm.dispose();
    cpu.dispose();
  });

  it("is repeated bit for bit on wasm by the same seed and batches", async () => {
    const run = async () => {
      const net = await engines.wasm.createNet(small);
      await net.trainSlice(batches(5));
      const weights = await net.readWeights();
      net.dispose();
      return weights;
    };
    expect(await run()).toEqual(await run());
  });

  it("learns: the loss of the same batch falls", async () => {
    const net = await engines.wasm.createNet(small);
    const batch = batches(1)[0] as Batch;
    const before = await net.trainSlice([batch]);
    await net.trainSlice(Array.from({ length: 30 }, () => batch));
    expect(await net.trainSlice([batch])).toBeLessThan(before / 2);
    net.dispose();
  });

  it.each(["wasm", "cpu"] as const)("frees everything it made on %s", async (backend) => {
    await engines[backend].createNet(averaging).then((net) => net.dispose());
    const before = memory();
    const net = await engines[backend].createNet(small);
    await net.trainSlice(batches(3));
    await net.predict(batches(1, 20)[0]?.pixels ?? new Uint8Array());
    const held = memory().numTensors;
    await net.trainSlice(batches(3));
    expect(memory().numTensors).toBe(held);
    net.writeWeights(await net.readWeights());
    expect(memory().numTensors).toBe(held);
    net.dispose();
    expect(memory().numTensors).toBe(before.numTensors);
    expect(memory().numDataBuffers).toBe(before.numDataBuffers);
  });

  it.each(["wasm", "cpu"] as const)(
    "frees what it works on when it is disposed of meanwhile (%s)",
    async (id) => {
      const before = memory();
      const net = await engines[id].createNet(small);
      const [batch] = batches(1) as [Batch];
      const slice = net.trainSlice(batches(3));
      const gradient = net.inputGradient(Float32Array.from(batch.pixels), batch.labels);
      net.dispose();
      expect(await slice).toBeGreaterThan(0);
      expect((await gradient).loss).toBeGreaterThan(0);
      expect(memory().numTensors).toBe(before.numTensors);
      expect(memory().numDataBuffers).toBe(before.numDataBuffers);
    },
  );

  it("is not given other weights in the middle of a slice", async () => {
    const net = await engines.wasm.createNet(small);
    const weights = await net.readWeights();
    const slice = net.trainSlice(batches(3));
    expect(() => net.writeWeights(weights)).toThrow("in the middle of a slice");
    await slice;
    net.writeWeights(weights);
    expect(await net.readWeights()).toEqual(weights);
    net.dispose();
  });

  it("gives back the weights it was given, and forgets the optimiser's past", async () => {
    const net = await engines.wasm.createNet(small);
    const start = await net.readWeights();
    expect(start.length).toBe(net.weightCount);
    await net.trainSlice(batches(2));
    const once = await net.readWeights();
    expect(once).not.toEqual(start);
    net.writeWeights(start);
    expect(await net.readWeights()).toEqual(start);
    await net.trainSlice(batches(2));
    expect(await net.readWeights()).toEqual(once);
    expect(() => net.writeWeights(start.subarray(1))).toThrow("weights");
    net.dispose();
  });

  it("reports as a step's loss the mean over the batch's rows before it", async () => {
    const net = await engines.wasm.createNet(small);
    const batch = batches(1, 40)[0] as Batch;
    const losses = lossesOf(await net.predict(batch.pixels), batch.labels);
    const reported = await net.trainSlice([batch]);
    expect(losses.reduce((sum, loss) => sum + loss, 0) / losses.length).toBeCloseTo(reported, 4);
    net.dispose();
  });

  it.each(["wasm", "cpu"] as const)(
    "goes on from a state as if it had never stopped on %s",
    async (backend) => {
      const net = await engines[backend].createNet(small);
      await net.trainSlice(batches(10));
      const held = memory().numTensors;
      const half = await net.readState();
      expect(half.optimiser.steps).toBe(10);
      await net.trainSlice(batches(20).slice(10));
      const whole = await net.readState();
      net.writeState(half);
      expect(memory().numTensors).toBe(held);
      await net.trainSlice(batches(20).slice(10));
      expect(await net.readState()).toEqual(whole);

      // Also in another net, whatever it did before; and Adam's memory is really needed for it.
      const other = await engines[backend].createNet({ ...small, seed: 8 });
      await other.trainSlice(batches(3));
      other.writeState(half);
      await other.trainSlice(batches(20).slice(10));
      expect(await other.readState()).toEqual(whole);
      other.writeWeights(half.weights);
      await other.trainSlice(batches(20).slice(10));
      expect(await other.readWeights()).not.toEqual(whole.weights);
      expect(() => net.writeState({ ...half, weights: half.weights.subarray(1) })).toThrow("weights");
      net.dispose();
      other.dispose();
    },
  );

  it.each([small, averaging])("tells how the loss changes with the input, alike on both", async (request) => {
    const { pixels, labels } = batches(1)[0] as Batch;
    const values = Float32Array.from(pixels);
    const nets = [await engines.wasm.createNet(request), await engines.cpu.createNet(request)] as const;
    const held = memory().numTensors;
    const [wasm, cpu] = [
      await nets[0].inputGradient(values, labels),
      await nets[1].inputGradient(values, labels),
    ];
    expect(memory().numTensors).toBe(held);
    expect(wasm.gradient.length).toBe(values.length);
    expect(largestGap(wasm.gradient, cpu.gradient)).toBeLessThan(1e-6);
    // The steepest value, moved by hand, changes the loss as foretold.
    const at = wasm.gradient.reduce(
      (best, value, place) => (Math.abs(value) > Math.abs(wasm.gradient[best] ?? 0) ? place : best),
      0,
    );
    const lossWith = async (change: number) => {
      const moved = Float32Array.from(values);
      moved[at] = (moved[at] ?? 0) + change;
      return (await nets[1].inputGradient(moved, labels)).loss;
    };
    const slope = ((await lossWith(1)) - (await lossWith(-1))) / 2;
    expect(slope / (wasm.gradient[at] ?? NaN)).toBeGreaterThan(0.9);
    expect(slope / (wasm.gradient[at] ?? NaN)).toBeLessThan(1.1);
    for (const net of nets) net.dispose();
  });

  it("returns a NaN loss instead of throwing", async () => {
    const net = await engines.wasm.createNet(small);
    net.writeWeights(new Float32Array(net.weightCount).fill(NaN));
    expect(await net.trainSlice(batches(1))).toBeNaN();
    net.dispose();
  });
});
