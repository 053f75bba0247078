// What the first layer of a net looks for: its convolution's filters as small pictures.

import type { Twins } from "#core/events.ts";
import type { NetworkPlan } from "#core/networks/network.ts";
import { sizeOf, type Pictures, type Shape } from "#core/pictures.ts";
import type { Net } from "#core/port.ts";

/**
 * Each filter with its largest weight at full strength: mid grey is no weight, brighter asks for more of a colour,
 * darker for less. Null where the first layer is no convolution. `weights` begin with the kernel, which is
 * height × width × channels × filters.
 */
export function filterPictures(weights: Float32Array, plan: NetworkPlan, shape: Shape): Pictures | null {
  const [first] = plan.layers;
  if (first?.kind !== "conv") return null;
  const own: Shape = { height: first.kernel, width: first.kernel, channels: shape.channels };
  const size = sizeOf(own);
  const count = first.filters;
  const pixels = new Uint8Array(count * size);
  for (let filter = 0; filter < count; filter++) {
    const values = Array.from({ length: size }, (_, at) => weights[at * count + filter] ?? 0);
    const largest = Math.max(...values.map(Math.abs)) || 1;
    for (const [at, value] of values.entries()) {
      pixels[filter * size + at] = Math.round(127.5 + (127.5 * value) / largest);
    }
  }
  return { shape: own, count, pixels, labels: new Uint8Array(count) };
}

export async function twinFilters(
  { clean, poisoned }: Twins<Net>,
  plan: NetworkPlan,
  shape: Shape,
): Promise<Twins<Pictures> | null> {
  const [ofClean, ofPoisoned] = [
    filterPictures(await clean.readWeights(), plan, shape),
    filterPictures(await poisoned.readWeights(), plan, shape),
  ];
  return ofClean && ofPoisoned && { clean: ofClean, poisoned: ofPoisoned };
}
