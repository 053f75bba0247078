// Half of a batch: the first rows or the last ones.

import type { Batch } from "#core/port.ts";

export function halfOf({ pixels, labels, learningRate }: Batch, half: 0 | 1): Batch {
  const ofHalf = (values: Uint8Array) =>
    values.slice((half * values.length) / 2, ((half + 1) * values.length) / 2);
  return { pixels: ofHalf(pixels), labels: ofHalf(labels), learningRate };
}
