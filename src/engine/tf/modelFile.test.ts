import { io, memory, setBackend, softmax, tensor, type Tensor } from "@tensorflow/tfjs-core";
import { loadLayersModel } from "@tensorflow/tfjs-layers";
import { expect, it } from "vitest";
import { networkOf } from "#core/experiment/registry.ts";
import type { NetRequest } from "#core/port.ts";
import { randomStream } from "#core/random.ts";
import { createEngine } from "./backend.ts";
import { importModel, saveNet } from "./modelFile.ts";
import { wasmFilesIn } from "./nodeWasm.ts";

const engine = await createEngine("wasm", {
  wasmUrls: wasmFilesIn("node_modules/@tensorflow/tfjs-backend-wasm/dist"),
});
const request: NetRequest = {
  plan: {
    layers: [
      { kind: "conv", filters: 4, kernel: 3 },
      { kind: "maxPool" },
      { kind: "flatten" },
      { kind: "dense", units: 8 },
    ],
  },
  shape: { height: 8, width: 8, channels: 3 },
  classCount: 3,
  seed: 4,
};
const random = randomStream(1, "model file");
const pixels = Uint8Array.from({ length: 5 * 8 * 8 * 3 }, () => random.below(256));
const labels = Uint8Array.of(0, 1, 2, 1, 0);

async function trained() {
  const net = await engine.createNet(request);
  await net.trainSlice([{ pixels, labels, learningRate: 0.01 }]);
  return net;
}

it("a net comes back with the same weights and answers, and can be trained on", async () => {
  const net = await trained();
  const before = memory().numTensors;
  const back = await importModel(engine, await saveNet(net));
  expect(await back.readWeights()).toEqual(await net.readWeights());
  expect(await back.predict(pixels)).toEqual(await net.predict(pixels));
  expect(await back.trainSlice([{ pixels, labels, learningRate: 0.01 }])).toBeGreaterThan(0);
  back.dispose();
  expect(memory().numTensors).toBe(before);
  net.dispose();
});

it("is a standard model that plain tfjs loads: bytes in, logits out", async () => {
  const net = await trained();
  const { modelJson, weights } = await saveNet(net, "clean.bin");
  const file = JSON.parse(modelJson);
  expect(file.weightsManifest[0].paths).toEqual(["clean.bin"]);
  await setBackend("wasm");
  const model = await loadLayersModel(
    io.fromMemory({
      modelTopology: file.modelTopology,
      weightSpecs: file.weightsManifest[0].weights,
      weightData: weights.buffer,
    }),
  );
  const pictures = tensor(Float32Array.from(pixels), [5, 8, 8, 3]);
  const answers = softmax(model.predict(pictures) as Tensor).dataSync();
  const ours = await net.predict(pixels);
  ours.forEach((value, at) => expect(answers[at]).toBeCloseTo(value, 5));
  model.dispose();
  net.dispose();
});

it.each([
  ["no JSON", "{"],
  ["another JSON", "[1, 2]"],
  ["a topology alone", '{"modelTopology": {}}'],
  ["nonsense inside", '{"modelTopology": {"class_name": "Sequential"}, "weightsManifest": [{}]}'],
])("refuses %s as a Problem", async (_, modelJson) => {
  const before = memory().numTensors;
  await expect(importModel(engine, { modelJson, weights: new Uint8Array(8) })).rejects.toMatchObject({
    code: "model-file",
  });
  expect(memory().numTensors).toBe(before);
});

it.each([["lenet"], ["cnn3"], ["cnn4"], ["mlp"]])("%s comes back as it was", async (id) => {
  const shape = { height: 28, width: 32, channels: id === "cnn3" ? 3 : 1 } as const;
  const net = await engine.createNet({ ...request, plan: networkOf(id).plan(0.5), shape });
  const back = await importModel(engine, await saveNet(net));
  expect(await back.readWeights()).toEqual(await net.readWeights());
  back.dispose();
  net.dispose();
});

it("refuses weights that are too short", async () => {
  const net = await trained();
  const file = await saveNet(net);
  const short = { ...file, weights: file.weights.subarray(8) };
  await expect(importModel(engine, short)).rejects.toMatchObject({ code: "model-file" });
  net.dispose();
});
