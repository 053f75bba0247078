// One net in two threads: each takes the gradient of half a batch, and both move by the mean of the two, so that their
// weights stay equal. For the benchmark alone; the product trains whole nets.

import { keep, losses, tidy, variableGrads, type Scalar, type Variable } from "@tensorflow/tfjs-core";
import type { Batch, NetRequest } from "#core/port.ts";
import { createAdam } from "#engine/tf/adam.ts";
import { flatten, readFlat, sliced } from "#engine/tf/flat.ts";
import { logitsOf } from "#engine/tf/forward.ts";
import { buildModel } from "#engine/tf/network.ts";
import { oneHot } from "#engine/tf/trainStep.ts";
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

  function gradientOf({ pixels, labels }: Batch) {
    return tidy(() => {
      const pictures = picturesOf(pixels, request.shape);
      const wanted = oneHot(labels, request.classCount);
      const loss = () => losses.softmaxCrossEntropy(wanted, logitsOf(model, pictures, false)) as Scalar;
      const { grads } = variableGrads(loss, variables);
      return keep(flatten(variables.map(({ name }) => grads[name] ?? missing(name))));
    });
  }
  return {
    async train(batches) {
      for (const batch of batches) {
        const gradient = gradientOf(batch);
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

function missing(name: string): never {
  throw new Error(`no gradient for ${name}`);
}
