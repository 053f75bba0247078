// The weights a net starts from: our own seeded streams instead of tfjs' initialisers, so that one seed gives
// one net on every backend.

import { randomStream } from "#core/random.ts";

/**
 * Values of one layer's variables: the kernel from a normal distribution, every later variable (the bias) zero.
 * Deviation sqrt(2 / fan in) before a ReLU (He et al. 2015), sqrt(1 / fan in) before the softmax.
 */
export function initialWeights(
  shapes: readonly (readonly number[])[],
  followedBy: "relu" | "linear",
  seed: number,
  layerIndex: number,
): Float32Array<ArrayBuffer>[] {
  const random = randomStream(seed, "weights", layerIndex);
  return shapes.map((shape, at) => {
    const values = new Float32Array(product(shape));
    if (at > 0) return values;
    const fanIn = product(shape.slice(0, -1));
    const deviation = Math.sqrt((followedBy === "relu" ? 2 : 1) / fanIn);
    for (let place = 0; place < values.length; place++) values[place] = deviation * random.normal();
    return values;
  });
}

function product(factors: readonly number[]): number {
  return factors.reduce((whole, factor) => whole * factor, 1);
}
