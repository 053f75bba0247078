// A short training run with a known outcome: it shows whether a backend computes rightly and how fast it is.
// Some drivers start well and answer wrongly; a backend that fails here is not used.

import type { Batch, Engine, Net, NetRequest } from "#core/port.ts";
import { sizeOf } from "#core/pictures.ts";
import { randomStream } from "#core/random.ts";

export interface SelfTest {
  readonly ok: boolean;
  /** The loss of each of the three checked steps. */
  readonly losses: readonly number[];
  readonly millisecondsPerStep: number;
}

/** From the cpu backend, which is plain JavaScript. */
export const expectedLosses = [1.857704, 1.69407, 1.347547] as const;
const tolerance = 1e-3;

const request: NetRequest = {
  plan: {
    layers: [
      { kind: "conv", filters: 16, kernel: 3 },
      { kind: "maxPool" },
      { kind: "conv", filters: 32, kernel: 5 },
      { kind: "maxPool" },
      { kind: "flatten" },
      { kind: "dense", units: 16 },
    ],
  },
  shape: { height: 16, width: 16, channels: 3 },
  classCount: 4,
  seed: 2026,
};
const pictureCount = 32;
const timedSteps = 4;
// A step this slow (software GPU, plain JavaScript) needs no finer measure.
const slowStepMs = 250;

/** Throws what the backend throws. Leaves nothing behind. */
export async function runSelfTest(engine: Engine): Promise<SelfTest> {
  const net = await engine.createNet(request);
  try {
    const batch = fixedBatch();
    const losses: number[] = [];
    let last = 0;
    for (let step = 0; step < expectedLosses.length; step++) {
      last = await timeOf(async () => void losses.push(await net.trainSlice([batch])));
    }
    const ok = expectedLosses.every((loss, step) => Math.abs(loss - (losses[step] ?? NaN)) <= tolerance);
    const millisecondsPerStep = ok && last < slowStepMs ? await timeOfSteps(net, batch) : last;
    return { ok, losses, millisecondsPerStep };
  } finally {
    net.dispose();
  }
}

async function timeOfSteps(net: Net, batch: Batch): Promise<number> {
  const batches = Array.from({ length: timedSteps }, () => batch);
  return (await timeOf(() => net.trainSlice(batches))) / timedSteps;
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function fixedBatch(): Batch {
  const random = randomStream(2026, "self-test");
  return {
    pixels: Uint8Array.from({ length: pictureCount * sizeOf(request.shape) }, () => random.below(256)),
    labels: Uint8Array.from({ length: pictureCount }, () => random.below(request.classCount)),
    learningRate: 0.003,
  };
}
