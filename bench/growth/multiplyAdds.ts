// How much there is to compute: the multiply-adds of a net's answer to one picture of 28 × 28 × 1. The way back through the
// net takes about twice as many again.

import type { NetworkPlan } from "#core/networks/network.ts";

export function multiplyAdds({ layers }: NetworkPlan, classCount: number): number {
  let [side, channels, sum] = [28, 1, 0];
  for (const layer of layers) {
    switch (layer.kind) {
      case "conv":
        sum += side ** 2 * layer.kernel ** 2 * channels * layer.filters;
        channels = layer.filters;
        break;
      case "maxPool":
        side = Math.floor(side / 2);
        break;
      case "averageAll":
        side = 1;
        break;
      case "flatten":
        [channels, side] = [channels * side ** 2, 1];
        break;
      case "dense":
        sum += side ** 2 * channels * layer.units;
        channels = layer.units;
        break;
      default:
        layer satisfies never;
    }
  }
  return sum + side ** 2 * channels * classCount;
}
