// One net in two threads: each takes the gradient of half a batch, and both move by the mean of the two, so that their
// weights stay equal. For the benchmark alone; the product trains whole nets.

import { dispose, tidy, type Variable } from "@tensorflow/tfjs-core";
import type { Batch, NetRequest } from "#core/port.ts";
import { createAdam } from "#engine/tf/adam.ts";
import { oneHot } from "#engine/tf/crossEntropy.ts";
import { flatten, readFlat, sliced } from "#engine/tf/flat.ts";
import { lossSlopes } from "#engine/tf/lossSlopes.ts";
import { buildModel } from "#engine/tf/network.ts";
import { picturesOf } from "#engine/tf/upload.ts";
import type { Exchange } from "./exchange.ts";

export interface HalfNet {
  /** One step a batch, which is this thread's half. */
  train(batches: readonly Batch[]): Promise<void>;
  readWeights(): Promise<Float32Array>;
  dispose(): void;
}

export function halfNet(request: NetRequest, meanWithOther: Exchange): HalfNet {
  const model = buildModel(request);
  const variables = model.trainableWeights.map((weight) => weight.read() as Variable);
  const adam = createAdam(variables, "wasm");

  async function gradientOf({ pixels, labels }: Batch) {
    const pictures = picturesOf(pixels, request.shape);
    const wanted = oneHot(labels, request.classCount);
    const { loss, weights } = await lossSlopes(model, { pictures, wanted }, "weights", async () => {});
    const gradient = tidy(() => flatten(weights));
    dispose([loss, ...weights]);
    return gradient;
  }
  return {
    async train(batches) {
      for (const batch of batches) {
        const gradient = await gradientOf(batch);
        const own = await gradient.data<"float32">();
        gradient.dispose();
        const mean = await meanWithOther(own);
        tidy(() => adam.step(sliced(variables, mean), batch.learningRate));
      }
    },
    readWeights: () => readFlat(variables),
    dispose() {
      adam.dispose();
      model.dispose();
    },
  };
}
