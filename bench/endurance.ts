// Whether a long training leaves anything behind.

import { memory } from "@tensorflow/tfjs-core";
import { batchFor, nets } from "./nets.ts";
import { wasmEngine } from "./tensorflow.ts";

export interface Endurance {
  readonly steps: number;
  readonly tensorsBefore: number;
  readonly tensorsAfter: number;
  /** In 2^20 bytes. */
  readonly heapBefore: number;
  readonly heapAfter: number;
}

const steps = 20_000;
const slice = 100;

export async function endurance(): Promise<Endurance> {
  const engine = await wasmEngine();
  const net = await engine.createNet(nets.mnist);
  const batch = batchFor(nets.mnist, 8);
  const train = () => net.trainSlice(Array.from({ length: slice }, () => batch));
  const heap = () => engine.heapBytes() / 2 ** 20;
  await train();
  const [tensorsBefore, heapBefore] = [memory().numTensors, heap()];
  for (let step = slice; step < steps; step += slice) await train();
  const result = { steps, tensorsBefore, tensorsAfter: memory().numTensors, heapBefore, heapAfter: heap() };
  net.dispose();
  return result;
}
