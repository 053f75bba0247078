// One step of training: bytes in, softmax cross-entropy on the logits, gradients, one Adam step. Never
// model.fit, which shuffles by Math.random, waits for animation frames and reads back after every batch.

import { addN, dispose, div, tidy, type Scalar } from "@tensorflow/tfjs-core";
import type { LayersModel } from "@tensorflow/tfjs-layers";
import type { Batch } from "#core/port.ts";
import { sizeOf, type Shape } from "#core/pictures.ts";
import type { Adam } from "./adam.ts";
import { oneHot } from "./crossEntropy.ts";
import { lossSlopes } from "./lossSlopes.ts";
import { picturesOf } from "./upload.ts";

/** The net that learns. */
export interface Learner {
  readonly model: LayersModel;
  readonly shape: Shape;
  readonly adam: Adam;
  /** Awaited between two layers. */
  readonly between: () => Promise<void>;
}

/**
 * The mean loss of the batch before the step, still on the device. The caller disposes of it. All weights change at
 * once, at the end.
 */
export async function trainStep(
  { model, shape, adam, between }: Learner,
  { pixels, labels, learningRate }: Batch,
): Promise<Scalar> {
  if (pixels.length !== labels.length * sizeOf(shape)) {
    throw new Error(`a batch of ${labels.length} labels has ${pixels.length} bytes`);
  }
  const wanted = oneHot(labels, model.outputShape[1] as number);
  const pictures = picturesOf(pixels, shape);
  const { loss, weights } = await lossSlopes(model, { pictures, wanted }, "weights", between);
  adam.step(weights, learningRate);
  dispose(weights);
  return loss;
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
