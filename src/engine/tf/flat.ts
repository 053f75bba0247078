// Many tensors as one flat vector, and back: the form in which a net's numbers leave the engine.

import { concat, reshape, tensor, tidy, type Tensor } from "@tensorflow/tfjs-core";

export function flatten(tensors: readonly Tensor[]): Tensor {
  return concat(tensors.map((each) => reshape(each, [each.size])));
}

/** A copy of all values, in the tensors' order. */
export async function readFlat(tensors: readonly Tensor[]): Promise<Float32Array> {
  const flat = tidy(() => flatten(tensors));
  const values = await flat.data<"float32">();
  flat.dispose();
  return Float32Array.from(values);
}

/** New tensors of these shapes out of one vector, which has as many values as they hold together. */
export function sliced(shapes: readonly Pick<Tensor, "size" | "shape">[], values: Float32Array): Tensor[] {
  let start = 0;
  return shapes.map(({ size, shape }) => {
    const own = tensor(values.slice(start, start + size), shape);
    start += size;
    return own;
  });
}
