// Whether a long training leaves anything behind.

import { memory } from "@tensorflow/tfjs-core";
import { batchFor, nets } from "./nets.ts";
import { wasmEngine } from "./tensorflow.ts";

interface Endurance {
  readonly tensorsBefore: number;
  readonly tensorsAfter: number;
  /** In 2^20 bytes. */
  readonly heapBefore: number;
  readonly heapAfter: number;
}

const steps = 20_000;
const slice = 100;

export async function enduranceSection(): Promise<string> {
  const { tensorsBefore, tensorsAfter, heapBefore, heapAfter } = await endurance();
  return `## Endurance

${steps.toLocaleString("en")} steps of the MNIST net at batch 8: ${tensorsBefore} tensors after the first hundred steps and
${tensorsAfter} at the end; WASM heap ${heapBefore.toFixed(1)} MiB and ${heapAfter.toFixed(1)} MiB.
`;
}

async function endurance(): Promise<Endurance> {
  const engine = await wasmEngine();
  const net = await engine.createNet(nets.mnist);
  const batch = batchFor(nets.mnist, 8);
  const train = () => net.trainSlice(Array.from({ length: slice }, () => batch));
  const heap = () => engine.heapBytes() / 2 ** 20;
  await train();
  const [tensorsBefore, heapBefore] = [memory().numTensors, heap()];
  for (let step = slice; step < steps; step += slice) await train();
  const result = { tensorsBefore, tensorsAfter: memory().numTensors, heapBefore, heapAfter: heap() };
  net.dispose();
  return result;
}
