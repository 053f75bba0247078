// A whole model, there and back, a layer at a time: from pictures to the loss, and to how it changes with weights or pictures.

import { dispose, tidy, type Scalar, type Tensor } from "@tensorflow/tfjs-core";
import type { LayersModel } from "@tensorflow/tfjs-layers";
import { crossEntropyOf } from "./crossEntropy.ts";
import { waysThrough, type Passed } from "./layerWays.ts";

export interface LossSlopes {
  /** The batch's mean cross-entropy. */
  readonly loss: Scalar;
  /** By the pictures, if that was asked for. */
  readonly input: Tensor | undefined;
  /** By the weights in the model's order, if that was asked for. */
  readonly weights: Tensor[];
}

export interface Labelled {
  /** [count, height, width, channels], 0..255. */
  readonly pictures: Tensor;
  /** [count, classes] with one 1 a row. */
  readonly wanted: Tensor;
}

/**
 * Disposes of what it is given; what comes back is the caller's. `between` is awaited between two layers: there the
 * weights may be read, but not changed.
 */
export async function lossSlopes(
  model: LayersModel,
  { pictures, wanted }: Labelled,
  by: "weights" | "input",
  between: () => Promise<void>,
): Promise<LossSlopes> {
  const ways = model.layers.map(waysThrough);
  /** Before the first layer, and after each. */
  const values = [pictures];
  for (const [at, { there }] of ways.entries()) {
    values.push(tidy(() => there(valueAt(at))));
    await between();
  }
  const { loss, slope } = tidy(() => crossEntropyOf(valueAt(ways.length), wanted));
  wanted.dispose();
  // Nobody asks for what comes before the first weights.
  const end = by === "input" ? -1 : model.layers.findIndex((layer) => layer.trainableWeights.length > 0);
  const weights: Tensor[] = [];
  let input: Tensor | undefined = slope;
  for (const [at, { back }] of [...ways.entries()].toReversed()) {
    if (!input) break;
    const passed: Passed = { x: valueAt(at), y: valueAt(at + 1), dy: input };
    const found = tidy(() => back(passed, { ofInput: at > end, ofWeights: by === "weights" }));
    dispose([passed.y, passed.dy]);
    values.pop();
    weights.unshift(...found.weights);
    input = found.input;
    await between();
  }
  dispose(values);
  return { loss, input, weights };

  function valueAt(at: number): Tensor {
    const value = values[at];
    if (!value) throw new Error(`nothing has come through ${at} layers`);
    return value;
  }
}
