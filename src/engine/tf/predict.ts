// Class probabilities for any number of pictures, in chunks. GPU backends compile shaders per shape, so there a
// short chunk is padded to one of a few sizes.

import { softmax, tidy, type Tensor } from "@tensorflow/tfjs-core";
import type { LayersModel } from "@tensorflow/tfjs-layers";
import type { BackendId } from "#core/port.ts";
import { sizeOf, type Shape } from "#core/pictures.ts";
import { letMessagesIn } from "../turn.ts";
import { picturesOf } from "./upload.ts";

const chunkSizes = [1, 16, 128] as const;
/** On a GPU the more the better; on the processor nothing else is done meanwhile, and a question may be waiting. */
const largestChunk = { webgpu: 128, webgl: 128, wasm: 16, cpu: 16 } as const;
/** Fewer are done at once, so that a question about one picture is answered by both nets in one go. */
const fewest = 8;

/** count × classCount, row by row. `enter` makes the net's backend current again after each wait. */
export async function predictBytes(
  model: LayersModel,
  shape: Shape,
  pixels: Uint8Array,
  backend: BackendId,
  enter: () => void,
): Promise<Float32Array> {
  const size = sizeOf(shape);
  const count = pixels.length / size;
  const classCount = model.outputShape[1] as number;
  const largest = largestChunk[backend];
  const all = new Float32Array(count * classCount);
  for (let start = 0; start < count; start += largest) {
    const real = Math.min(largest, count - start);
    const chunk = pixels.subarray(start * size, (start + real) * size);
    if (real > fewest) await letMessagesIn();
    enter();
    const answer = tidy(() => {
      const pictures = picturesOf(chunk, shape, paddedCount(real, backend));
      return softmax(model.apply(pictures, { training: false }) as Tensor);
    });
    const values = await answer.data<"float32">();
    answer.dispose();
    all.set(values.subarray(0, real * classCount), start * classCount);
  }
  return all;
}

function paddedCount(real: number, backend: BackendId): number {
  if (backend === "wasm" || backend === "cpu") return real;
  return chunkSizes.find((size) => size >= real) ?? largestChunk[backend];
}
