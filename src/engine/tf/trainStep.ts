// One step of training: bytes in, softmax cross-entropy on the logits, gradients, one Adam step. Never
// model.fit, which shuffles by Math.random, waits for animation frames and reads back after every batch.

import {
  addN,
  div,
  getBackend,
  losses as lossOf,
  tensor,
  tidy,
  variableGrads,
  type Scalar,
  type Tensor,
  type Variable,
} from "@tensorflow/tfjs-core";
import type { LayersModel } from "@tensorflow/tfjs-layers";
import type { Batch } from "#core/port.ts";
import { sizeOf, type Shape } from "#core/pictures.ts";
import type { Adam } from "./adam.ts";
import { meanCrossEntropy } from "./crossEntropy.ts";
import { logitsOf } from "./forward.ts";
import { picturesOf } from "./upload.ts";

/** The mean loss of the batch before the step, still on the device. The caller disposes of it. */
export function trainStep(
  model: LayersModel,
  variables: Variable[],
  adam: Adam,
  shape: Shape,
  batch: Batch,
): Scalar {
  const { pixels, labels, learningRate } = batch;
  if (pixels.length !== labels.length * sizeOf(shape)) {
    throw new Error(`a batch of ${labels.length} labels has ${pixels.length} bytes`);
  }
  return tidy(() => {
    const pictures = picturesOf(pixels, shape);
    const loss = () => {
      const logits = logitsOf(model, pictures, false);
      const wanted = oneHot(labels, logits.shape[1] ?? 0);
      if (getBackend() !== "wasm") return meanCrossEntropy(wanted, logits);
      return lossOf.softmaxCrossEntropy(wanted, logits) as Scalar;
    };
    const { value, grads } = variableGrads(loss, variables);
    adam.step(
      variables.map((variable) => gradientOf(grads, variable)),
      learningRate,
    );
    return value;
  });
}

/** Waits for the device, frees the losses, and gives their mean; NaN if one is. */
export async function meanOf(losses: Scalar[]): Promise<number> {
  if (losses.length === 0) return 0;
  const mean = tidy(() => {
    const sum = div<Scalar>(addN(losses), losses.length);
    losses.forEach((loss) => loss.dispose());
    return sum;
  });
  const values = await mean.data();
  mean.dispose();
  return values[0] ?? NaN;
}

export function oneHot(labels: Uint8Array, classCount: number): Tensor {
  const values = new Float32Array(labels.length * classCount);
  labels.forEach((label, row) => {
    if (label >= classCount) throw new Error(`label ${label} of ${classCount} classes`);
    values[row * classCount + label] = 1;
  });
  return tensor(values, [labels.length, classCount]);
}

function gradientOf(gradients: Readonly<Record<string, Tensor>>, variable: Variable): Tensor {
  const gradient = gradients[variable.name];
  if (gradient === undefined) throw new Error(`no gradient for ${variable.name}`);
  return gradient;
}
