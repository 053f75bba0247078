// How the cost of a training step grows with what is asked of it: our engine on WASM, one thing changed at a time,
// each against the same middle case in turn.

import type { NetworkPlan } from "#core/networks/network.ts";
import type { NetRequest } from "#core/port.ts";
import { batchFor, nets } from "../nets.ts";
import { wasmEngine } from "../tensorflow.ts";

export interface Growth {
  readonly what: string;
  readonly imagesPerSecond: number;
  /** Against the middle case, measured just before and just after. */
  readonly timesMiddle: number;
  /** What TensorFlow.js' WASM heap has grown to, in 2^20 bytes. It never shrinks. */
  readonly heapMegabytes: number;
}

const roundCount = 3;
const middle = { net: nets.cifar, batch: 64 };

export async function growth(): Promise<readonly Growth[]> {
  const cases: readonly (readonly [string, NetRequest, number])[] = [
    ...[8, 16, 32, 64, 128, 256].map((batch) => [`batch ${batch}`, nets.cifar, batch] as const),
    ...[0.5, 1, 2, 4].map((width) => [`width × ${width}`, wider(nets.cifar, width), 64] as const),
    ...[2, 5, 10].map((classCount) => [`${classCount} classes`, { ...nets.cifar, classCount }, 64] as const),
  ];
  const found: Growth[] = [];
  for (const [what, net, batch] of cases) found.push({ what, ...(await measured(net, batch)) });
  return found;
}

async function measured(request: NetRequest, batch: number): Promise<Omit<Growth, "what">> {
  const engine = await wasmEngine();
  const [net, other] = [await engine.createNet(request), await engine.createNet(middle.net)];
  const [batches, usual] = [batchFor(request, batch), batchFor(middle.net, middle.batch)];
  const speed = async (trained: typeof net, given: typeof usual) => {
    const steps = Math.max(1, Math.round(512 / given.labels.length));
    const start = performance.now();
    await trained.trainSlice(Array.from({ length: steps }, () => given));
    return (steps * given.labels.length * 1000) / (performance.now() - start);
  };
  await speed(net, batches);
  const speeds: number[] = [];
  const ratios: number[] = [];
  for (let round = 0; round < roundCount; round++) {
    const before = await speed(other, usual);
    const own = await speed(net, batches);
    speeds.push(own);
    ratios.push((2 * own) / (before + (await speed(other, usual))));
  }
  net.dispose();
  other.dispose();
  const middleOf = (values: readonly number[]) => values.toSorted((a, b) => a - b)[1] ?? NaN;
  return {
    imagesPerSecond: middleOf(speeds),
    timesMiddle: middleOf(ratios),
    heapMegabytes: engine.heapBytes() / 2 ** 20,
  };
}

function wider(request: NetRequest, factor: number): NetRequest {
  const layers: NetworkPlan["layers"] = request.plan.layers.map((layer) => {
    if (layer.kind === "conv") return { ...layer, filters: layer.filters * factor };
    return layer.kind === "dense" ? { ...layer, units: layer.units * factor } : layer;
  });
  return { ...request, plan: { layers } };
}
