// Our engine on WASM, and TensorFlow.js as it comes on its cpu backend with its own Adam.

import type { BackendWasm } from "@tensorflow/tfjs-backend-wasm";
import {
  backend,
  setBackend,
  tensor,
  tidy,
  train,
  type Scalar,
  type Tensor,
  losses,
} from "@tensorflow/tfjs-core";
import type { Engine, NetRequest } from "#core/port.ts";
import { createEngine, startBackend } from "#engine/tf/backend.ts";
import { buildModel } from "#engine/tf/network.ts";
import { wasmFilesIn } from "#engine/tf/nodeWasm.ts";
import type { Contestant } from "./contestant.ts";
import { batchFor, batchSize, learningRate } from "./nets.ts";

// Emscripten's module has it; its types do not tell.
type Heap = { readonly HEAPU8: Uint8Array };

/** Our engine on WASM, and how large the heap of its backend is. */
export async function wasmEngine(): Promise<Engine & { readonly heapBytes: () => number }> {
  const wasmUrls = wasmFilesIn("node_modules/@tensorflow/tfjs-backend-wasm/dist");
  const engine = await createEngine("wasm", { wasmUrls });
  const heapBytes = () => ((backend() as BackendWasm).wasm as unknown as Heap).HEAPU8.byteLength;
  return { ...engine, heapBytes };
}

export async function ourContestant(request: NetRequest): Promise<Contestant> {
  const engine = await wasmEngine();
  const net = await engine.createNet(request);
  const batch = batchFor(request);
  return {
    weightCount: net.weightCount,
    batchSize,
    async train(steps) {
      await net.trainSlice(Array.from({ length: steps }, () => batch));
    },
  };
}

// The cpu backend needs the same time per image at 16 as at 64, and a step of 64 takes up to half a minute.
// (In Node tfjs is its ES5 build, whose cpu kernels are several times slower than in a browser.)
const stockBatchSize = 16;

export async function stockContestant(request: NetRequest): Promise<Contestant> {
  await startBackend("cpu");
  const model = buildModel(request);
  const optimizer = train.adam(learningRate);
  const { pixels, labels } = batchFor(request, stockBatchSize);
  const { height, width, channels } = request.shape;
  const pictures = tensor(new Float32Array(pixels), [stockBatchSize, height, width, channels]);
  const oneHot = tensor(
    Float32Array.from({ length: stockBatchSize * request.classCount }, (_, at) => {
      const row = Math.floor(at / request.classCount);
      return labels[row] === at % request.classCount ? 1 : 0;
    }),
    [stockBatchSize, request.classCount],
  );
  const loss = () =>
    losses.softmaxCrossEntropy(oneHot, model.apply(pictures, { training: true }) as Tensor) as Scalar;
  return {
    weightCount: model.countParams(),
    batchSize: stockBatchSize,
    async train(steps) {
      await setBackend("cpu");
      for (let step = 0; step < steps; step++) tidy(() => void optimizer.minimize(loss));
    },
  };
}
