// One row of the table, in a process of its own: a WASM heap and a process never shrink, so that memory can be told of the
// first training of a process alone. Told which case by its number, prints what it found as JSON.

import { median } from "../median.ts";
import { wasmEngine } from "../tensorflow.ts";
import { growthCases, middleCase, steps } from "./cases.ts";
import { timeToFlip, type FlipRun } from "./timeToFlip.ts";
import { openTraining, type Training } from "./training.ts";
import { withoutTwin } from "./withoutTwin.ts";

export interface GrowthRow extends FlipRun {
  /** Pictures a second that the poisoned net has trained on; median of the rounds. */
  readonly imagesPerSecond: number;
  /** Against the middle case, trained just before and just after. */
  readonly timesMiddle: number;
  /** After the training until the flip, in 2^20 bytes. */
  readonly heapMegabytes: number;
  /** The most that the process has held by then, and what it held before the first picture was read. */
  readonly processMegabytes: number;
  readonly emptyMegabytes: number;
}

const roundCount = 5;
const secondsPerTurn = 0.3;
/** So long that no training ends, and hardly ever checks. */
const endless = { steps: 20_000 };

const found = growthCases[Number(process.argv[2])];
if (!found) throw new Error(`there is no case ${process.argv[2]}`);
const { experiment, hasTwin } = found;
const engine = await wasmEngine();
const used = hasTwin ? engine : withoutTwin(engine);

const emptyMegabytes = mostMegabytes();
const first = openTraining(experiment, used);
const run = await timeToFlip(first, { ...experiment, steps });
const memory = { heapMegabytes: engine.heapBytes() / 2 ** 20, processMegabytes: mostMegabytes() };
await first.close();
console.log(JSON.stringify({ ...run, ...memory, emptyMegabytes, ...(await speed()) } satisfies GrowthRow));
process.exit(0);

async function speed(): Promise<Pick<GrowthRow, "imagesPerSecond" | "timesMiddle">> {
  const own = openTraining({ ...experiment, ...endless }, used);
  const middle = openTraining({ ...middleCase.experiment, ...endless }, engine);
  for (const training of [own, middle]) await turnOf(training, 1);
  const rounds: { readonly own: number; readonly middle: number }[] = [];
  for (let round = 0; round < roundCount; round++) {
    const before = await turnOf(middle, middleCase.experiment.batchSize);
    const ownSpeed = await turnOf(own, experiment.batchSize);
    const after = await turnOf(middle, middleCase.experiment.batchSize);
    rounds.push({ own: ownSpeed, middle: (before + after) / 2 });
  }
  return {
    imagesPerSecond: median(rounds.map((round) => round.own)),
    timesMiddle: median(rounds.map((round) => round.own / round.middle)),
  };
}

/** Whole slices until the turn is over, as pictures a second. */
async function turnOf(training: Training, batchSize: number): Promise<number> {
  const start = training.done();
  let end = start;
  while (end.seconds - start.seconds < secondsPerTurn) {
    if (!(await training.next())) throw new Error("the training ended");
    end = training.done();
  }
  return ((end.steps - start.steps) * batchSize) / (end.seconds - start.seconds);
}

function mostMegabytes(): number {
  return process.resourceUsage().maxRSS / 1024;
}
