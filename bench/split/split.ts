// What a second core gives, without shared memory: one net split over two threads, against the pair of nets with a thread
// each, as the product trains them. All in turn, round by round.

import type { Batch } from "#core/port.ts";
import { apartEngine } from "#engine/apart/apartEngine.ts";
import { median } from "../median.ts";
import { batchFor, batchSize, nets, type NetId } from "../nets.ts";
import { wasmEngine } from "../tensorflow.ts";
import { halfNet } from "./halfNet.ts";
import { halfOf } from "./halfOf.ts";
import { startApartThread, startHalfThread, type OtherHalf } from "./threads.ts";

export const splitWays = ["alone", "split", "pairInOne", "pairApart"] as const;
export type SplitWay = (typeof splitWays)[number];

export interface SplitResult {
  /** Pictures a second that each net there is has trained on: median of the rounds. */
  readonly imagesPerSecond: Readonly<Record<SplitWay, number>>;
  /** The median of the rounds' ratios. */
  readonly splitToAlone: number;
  readonly apartToOne: number;
  /** Of one step, medians of the rounds, in milliseconds. */
  readonly step: StepCosts;
  /** Two trainings of the split net, and its two halves, end with the same bits. */
  readonly repeats: boolean;
}

interface StepCosts {
  /** Half a batch by one thread, the other one idle. */
  readonly halfAlone: number;
  readonly split: number;
  /** How much of that is waiting for the other thread's gradient. */
  readonly waiting: number;
}

export const roundCount = 7;
/** As many steps a slice as the page often has; a net apart gets its batches once a slice. */
const slice = 8;
const slicesPerRound: Readonly<Record<NetId, number>> = { mnist: 8, cifar: 3 };

export async function split(): Promise<Readonly<Record<NetId, SplitResult>>> {
  const other = startHalfThread();
  return { mnist: await measured("mnist", other), cifar: await measured("cifar", other) };
}

async function measured(id: NetId, other: OtherHalf): Promise<SplitResult> {
  const repeats = await splitRepeats(id, other);
  const { ways, halfAlone, takeWaited } = await waysOf(id, other);
  for (const train of [...Object.values(ways), halfAlone]) await train(slice);
  const rounds: (Record<SplitWay, number> & { readonly step: StepCosts })[] = [];
  const slices = slicesPerRound[id];
  for (let round = 0; round < roundCount; round++) {
    const alone = await speedOf(ways.alone, slices);
    takeWaited();
    const split = await speedOf(ways.split, slices);
    const waiting = takeWaited() / (slices * slice);
    const pairInOne = await speedOf(ways.pairInOne, slices);
    const pairApart = await speedOf(ways.pairApart, slices);
    const step = { halfAlone: stepMs(await speedOf(halfAlone, slices)), split: stepMs(split), waiting };
    rounds.push({ alone, split, pairInOne, pairApart, step });
  }
  const of = (pick: (round: (typeof rounds)[number]) => number) => median(rounds.map(pick));
  return {
    imagesPerSecond: {
      alone: of(({ alone }) => alone),
      split: of(({ split }) => split),
      pairInOne: of(({ pairInOne }) => pairInOne),
      pairApart: of(({ pairApart }) => pairApart),
    },
    splitToAlone: of(({ split, alone }) => split / alone),
    apartToOne: of(({ pairApart, pairInOne }) => pairApart / pairInOne),
    step: {
      halfAlone: of(({ step }) => step.halfAlone),
      split: of(({ step }) => step.split),
      waiting: of(({ step }) => step.waiting),
    },
    repeats,
  };
}

type Train = (steps: number) => Promise<unknown>;

interface Ways {
  readonly ways: Readonly<Record<SplitWay, Train>>;
  readonly halfAlone: Train;
  /** Milliseconds that the split net has waited for the other thread since this was asked last. */
  takeWaited(): number;
}

async function waysOf(id: NetId, other: OtherHalf): Promise<Ways> {
  const request = nets[id];
  const batch = batchFor(request);
  const engine = apartEngine(await wasmEngine(), startApartThread);
  const [first, second] = [await engine.createNet(request), await engine.createNet(request)];
  const apart = await engine.createNet(request, { apart: true });
  const exchange = await other.make(id);
  let waited = 0;
  const half = halfNet(request, async (own) => {
    const start = performance.now();
    const mean = await exchange(own);
    waited += performance.now() - start;
    return mean;
  });
  const noOther = halfNet(request, async (own) => own);
  const firstHalf = halfOf(batch, 0);
  const times = (one: Batch, steps: number) => Array.from({ length: steps }, () => one);
  return {
    ways: {
      alone: (steps) => first.trainSlice(times(batch, steps)),
      // The other one is told first: this thread takes its first gradient at once, and would keep it waiting.
      split: (steps) => Promise.all([other.train(steps), half.train(times(firstHalf, steps))]),
      pairInOne: (steps) =>
        Promise.all([first.trainSlice(times(batch, steps)), second.trainSlice(times(batch, steps))]),
      pairApart: (steps) =>
        Promise.all([apart.trainSlice(times(batch, steps)), first.trainSlice(times(batch, steps))]),
    },
    halfAlone: (steps) => noOther.train(times(firstHalf, steps)),
    takeWaited() {
      const taken = waited;
      waited = 0;
      return taken;
    },
  };
}

async function speedOf(train: Train, slices: number): Promise<number> {
  const start = performance.now();
  for (let done = 0; done < slices; done++) await train(slice);
  return (slices * slice * batchSize * 1000) / (performance.now() - start);
}

const stepMs = (imagesPerSecond: number) => (1000 * batchSize) / imagesPerSecond;

async function splitRepeats(id: NetId, other: OtherHalf): Promise<boolean> {
  await wasmEngine();
  const ends: Uint8Array[] = [];
  for (let time = 0; time < 2; time++) {
    const half = halfNet(nets[id], await other.make(id));
    const batches = Array.from({ length: 20 }, () => halfOf(batchFor(nets[id]), 0));
    await Promise.all([other.train(batches.length), half.train(batches)]);
    for (const weights of [await half.readWeights(), await other.readWeights()])
      ends.push(new Uint8Array(weights.slice().buffer));
    half.dispose();
  }
  const [one] = ends;
  return ends.every((end) => one !== undefined && Buffer.compare(end, one) === 0);
}
