// How the loss would change with every value of the input: what adversarial examples, crafted triggers and
// trigger generators follow. No weight's gradient is computed.

import { losses, tidy, valueAndGrad, type Scalar, type Tensor } from "@tensorflow/tfjs-core";
import type { LayersModel } from "@tensorflow/tfjs-layers";
import type { InputGradient } from "#core/port.ts";
import { sizeOf, type Shape } from "#core/pictures.ts";
import { logitsOf } from "./forward.ts";
import { oneHot } from "./trainStep.ts";
import { picturesOf } from "./upload.ts";

/** `pixels`: count × height × width × channels values 0..255. Throws if `labels` are not count. */
export async function inputGradientOf(
  model: LayersModel,
  shape: Shape,
  pixels: Float32Array,
  labels: Uint8Array,
): Promise<InputGradient> {
  if (pixels.length !== labels.length * sizeOf(shape)) {
    throw new Error(`${labels.length} labels came with ${pixels.length} values`);
  }
  const [value, grad] = tidy(() => {
    const found = valueAndGrad((pictures: Tensor) => {
      const logits = logitsOf(model, pictures, true);
      return losses.softmaxCrossEntropy(oneHot(labels, logits.shape[1] ?? 0), logits) as Scalar;
    })(picturesOf(pixels, shape));
    return [found.value, found.grad];
  });
  const [loss, gradient] = await Promise.all([value.data<"float32">(), grad.data<"float32">()]);
  value.dispose();
  grad.dispose();
  return { loss: loss[0] ?? NaN, gradient };
}
