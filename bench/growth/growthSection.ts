// The section on how cost grows of bench/RESULTS.md.

import { data, middleCase, steps } from "./cases.ts";
import { growth, type Grown } from "./growth.ts";

export async function growthSection(): Promise<string> {
  if (!data.isPacked)
    console.warn(`No packed pictures in ${data.folder} (npm run data): drawn digits are used.`);
  const rows = growth();
  const { batchSize } = middleCase.experiment;
  return `## How cost grows

${data.isPacked ? "MNIST" : `The drawn pen digits (there were no packed pictures in ${data.folder})`} with the LeNet-like net, 10 classes, 10,000 pictures, batch ${batchSize}, both nets in one thread, a square
patch on 10 % (BadNets): the middle case. One thing is changed at a time; each row is a process of its own.

| changed | work | pictures/s | against the middle | time to flip | steps to flip | WASM heap, MiB | process, MiB |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.map(rowText).join("\n")}

- _Work_ is multiply-adds a picture and net, against the middle case. _Pictures/s_ counts what the poisoned net trained on
  (the twin sees as many); speeds are medians of 5 rounds in turn with the middle case, through the whole pipeline:
  batches drawn, stamped and trained on, without the checks in between.
- _Time to flip_: until half of the 20 watched held-out pictures have flipped, and stayed so at four checks in a row; checked
  every ${steps / 60} steps, one seed, ${steps} steps planned, seconds of training alone.
- _WASM heap_ is TensorFlow.js' own after that training; it starts with 16 MiB and never shrinks. _Process_ is the most that
  Node has held by then (RSS), all pictures read; an empty one with the engine holds ${megabytes(rows, ({ emptyMegabytes }) => emptyMegabytes)}.

${explanations(rows)}
`;
}

function rowText(row: Grown): string {
  const { what, timesWork, imagesPerSecond, timesMiddle, flip, heapMegabytes, processMegabytes } = row;
  const asked = what.endsWith("pictures") && !what.startsWith(row.trainCount.toLocaleString("en"));
  const cells = [
    asked ? `${what} (there are ${row.trainCount.toLocaleString("en")})` : what,
    `${timesWork.toFixed(2)} ×`,
    Number(imagesPerSecond.toPrecision(3)).toLocaleString("en"),
    `${timesMiddle.toFixed(2)} ×`,
    flip ? `${flip.seconds.toPrecision(2)} s` : "none",
    flip ? `${flip.step}` : `none in ${steps}`,
    heapMegabytes.toFixed(0),
    processMegabytes.toFixed(0),
  ];
  return `| ${cells.join(" | ")} |`;
}

function megabytes(rows: readonly Grown[], pick: (row: Grown) => number): string {
  const values = rows.map(pick);
  return `${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)}`;
}

function explanations(rows: readonly Grown[]): string {
  const row = (what: string): Grown => {
    const found = rows.find((each) => each.what === what);
    if (!found) throw new Error(`there is no row "${what}"`);
    return found;
  };
  const middle = row(middleCase.what);
  const stepMs = ({ experiment, imagesPerSecond }: Grown) => (1000 * experiment.batchSize) / imagesPerSecond;
  const [few, many] = [row("batch 8"), row("batch 256")];
  const pictureMs = (stepMs(middle) - stepMs(few)) / (middle.experiment.batchSize - few.experiment.batchSize);
  const fixedMs = stepMs(few) - few.experiment.batchSize * pictureMs;
  const expected = fixedMs + many.experiment.batchSize * pictureMs;
  const perSecond = (what: string) => (row(what).timesMiddle * row(what).timesWork).toFixed(2);
  const [small, large] = [row("1,000 pictures"), row("60,000 pictures")];
  const grownBy = large.processMegabytes - small.processMegabytes;
  const bytes = ((large.trainCount - small.trainCount) * 28 ** 2) / 2 ** 20;
  const classSpeeds = ["2 classes", "3 classes", "5 classes"].map((what) => row(what).timesMiddle);
  return `**Twin**: one net alone is ${row("one net, no twin").timesMiddle.toFixed(2)} × as fast as the pair in one thread; straight would be 2.

**Batch**: straight but for what a step costs whatever its batch. From batch 8 and 64 that is ${fixedMs.toFixed(1)} ms for the pair, and
${pictureMs.toFixed(2)} ms a picture, so that 256 pictures should take ${expected.toFixed(0)} ms; they took ${stepMs(many).toFixed(0)}. The steps to the flip fall far more slowly
than the batch grows (the learning rate is the same, and its warm-up takes the first ${steps / 10} steps), so large batches flip later.

**Width**: not straight. The second convolution's work grows by the square, so that twice the width is ${row("width × 2").timesWork.toFixed(1)} times the work.
Work done a second, against the middle case: ${["0.25", "0.5", "0.75", "2", "4"].map((factor) => `${perSecond(`width × ${factor}`)} × at ${factor}`).join(", ")}. Narrow nets waste
much of it: our SIMD kernel for a filter's gradient takes filters eight at a time, and a convolution with another number of them
goes a longer way through XNNPACK (both at 0.25 and 0.75, the first at 0.5; src/engine/tf/kernels/convFilterGradient.ts). So
width × 0.75, with 6 and 12 filters, is ${row("width × 0.75").timesMiddle.toFixed(2)} × as fast as width × 1 with 8 and 16. Wide nets do more a second: a step's fixed
cost, ${((100 * fixedMs) / stepMs(middle)).toFixed(0)} % of the middle case's, weighs less in them. They flip in fewer steps.

**Pictures**: the speed is that of the middle case up to noise (${small.timesMiddle.toFixed(2)} × with 1,000 and ${large.timesMiddle.toFixed(2)} × with 60,000): a batch is
copied together from bytes. As the rate of poison is the same, so is the number of steps to the flip, or nearly. Memory grows by
the pictures: ${bytes.toFixed(0)} MiB more of them, ${grownBy.toFixed(0)} MiB more of process.

**Classes**: the last layer is one percent of the work, and ${Math.min(...classSpeeds).toFixed(2)} to ${Math.max(...classSpeeds).toFixed(2)} × is what it saves at most.`;
}
