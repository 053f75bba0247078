// How the loss would change with every value of the input: what adversarial examples, crafted triggers and
// trigger generators follow. No weight's gradient is computed.

import type { LayersModel } from "@tensorflow/tfjs-layers";
import { sizeOf, type Shape } from "#core/pictures.ts";
import type { InputGradient } from "#core/port.ts";
import { oneHot } from "./crossEntropy.ts";
import { lossSlopes } from "./lossSlopes.ts";
import { picturesOf } from "./upload.ts";

/**
 * `pixels`: count × height × width × channels values 0..255. `between` is awaited between two layers. Throws if `labels`
 * are not count.
 */
export async function inputGradientOf(
  model: LayersModel,
  shape: Shape,
  pixels: Float32Array,
  labels: Uint8Array,
  between: () => Promise<void>,
): Promise<InputGradient> {
  if (pixels.length !== labels.length * sizeOf(shape)) {
    throw new Error(`${labels.length} labels came with ${pixels.length} values`);
  }
  const wanted = oneHot(labels, model.outputShape[1] as number);
  const pictures = picturesOf(pixels, shape);
  const { loss, input } = await lossSlopes(model, { pictures, wanted }, "input", between);
  if (!input) throw new Error("the slope by the pictures is missing");
  const [value, gradient] = await Promise.all([loss.data<"float32">(), input.data<"float32">()]);
  loss.dispose();
  input.dispose();
  return { loss: value[0] ?? NaN, gradient };
}
