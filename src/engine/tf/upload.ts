// Bytes to tensors. tfjs has no uint8 tensor, so pictures stay bytes until the moment they are used.

import { tensor4d, type Tensor4D } from "@tensorflow/tfjs-core";
import { sizeOf, type Shape } from "#core/pictures.ts";

/** [count, height, width, channels] floats 0..255. With `count` larger than there are pictures, zeros follow. */
export function picturesOf(
  pixels: Uint8Array | Float32Array,
  shape: Shape,
  count = pixels.length / sizeOf(shape),
): Tensor4D {
  const values = new Float32Array(count * sizeOf(shape));
  values.set(pixels);
  return tensor4d(values, [count, shape.height, shape.width, shape.channels]);
}
