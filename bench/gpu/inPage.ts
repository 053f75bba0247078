// Runs in Chromium: trains one of the bench's nets on a GPU backend, with our engine or with TensorFlow.js as it comes.
// Each has a page of its own, because our kernels take the place of the stock ones.

import { losses, setBackend, train, type Tensor } from "@tensorflow/tfjs-core";
import type { BackendId } from "#core/port.ts";
import { createEngine } from "#engine/tf/backend.ts";
import { buildModel } from "#engine/tf/network.ts";
import { oneHot } from "#engine/tf/crossEntropy.ts";
import { picturesOf } from "#engine/tf/upload.ts";
import { batchFor, learningRate, nets, type NetId } from "../nets.ts";

export type Trainer = "ours" | "stock";
type TrainSteps = (steps: number) => Promise<void>;

export async function trainerOf(
  who: Trainer,
  backend: BackendId,
  net: NetId,
  batchSize: number,
): Promise<TrainSteps> {
  return who === "ours" ? ours(backend, net, batchSize) : stock(backend, net, batchSize);
}

/** Slices of so many steps as a fast GPU gets from the page. */
const sliceSteps = 16;

async function ours(backend: BackendId, net: NetId, batchSize: number): Promise<TrainSteps> {
  const engine = await createEngine(backend);
  const made = await engine.createNet(nets[net]);
  const batch = batchFor(nets[net], batchSize);
  return async (steps) => {
    for (let done = 0; done < steps; done += sliceSteps) {
      await made.trainSlice(Array.from({ length: Math.min(sliceSteps, steps - done) }, () => batch));
    }
  };
}

/** `model.fit` with Adam. Its pictures are on the GPU beforehand; ours go there step by step. */
async function stock(backend: BackendId, net: NetId, batchSize: number): Promise<TrainSteps> {
  if (backend === "webgpu") await import("@tensorflow/tfjs-backend-webgpu");
  else await import("@tensorflow/tfjs-backend-webgl");
  await setBackend(backend);
  const model = buildModel(nets[net]);
  const loss = (wanted: Tensor, logits: Tensor) => losses.softmaxCrossEntropy(wanted, logits);
  model.compile({ optimizer: train.adam(learningRate), loss });
  return async (steps) => {
    const { pixels, labels } = batchFor(nets[net], batchSize * steps);
    const pictures = picturesOf(pixels, nets[net].shape);
    const wanted = oneHot(labels, nets[net].classCount);
    await model.fit(pictures, wanted, { batchSize, epochs: 1, verbose: 0 });
    pictures.dispose();
    wanted.dispose();
  };
}
