// bench/RESULTS.md as text: speed against others, and how cost grows.

import type { Endurance } from "./endurance.ts";
import type { Growth } from "./growth.ts";
import type { NetId } from "./nets.ts";

export type Rival = "pytorch" | "convnetjs" | "jaxjs" | "tfjs-cpu";

export interface Race {
  /** By contestant, ours among them; median of the rounds. */
  readonly imagesPerSecond: Readonly<Record<string, number>>;
  /** By rival: the median of the rounds' ratios. */
  readonly timesFaster: Readonly<Record<string, number>>;
  readonly pytorchVersion: string | null;
}

export interface Conditions {
  readonly cpu: string;
  readonly cores: number;
  readonly load: number;
  readonly rounds: number;
  readonly versions: Readonly<Record<string, string>>;
}

const names: Readonly<Record<Rival, string>> = {
  pytorch: "PyTorch, CPU, 1 thread",
  convnetjs: "ConvNetJS",
  jaxjs: "jax-js on WASM, jitted",
  "tfjs-cpu": "stock TensorFlow.js, cpu backend",
};
const targets: Readonly<Record<Rival, Readonly<Record<NetId, number>>>> = {
  pytorch: { mnist: 0.6, cifar: 0.4 },
  convnetjs: { mnist: 15, cifar: 14 },
  jaxjs: { mnist: 20, cifar: 25 },
  "tfjs-cpu": { mnist: 60, cifar: 60 },
};
/** PyTorch 2.13 on one thread against ConvNetJS, measured once on a quiet machine like this one. */
const pytorchToConvnetjs: Readonly<Record<NetId, number>> = { mnist: 26.7, cifar: 38.9 };

export function resultsPage(
  races: Readonly<Record<NetId, Race>>,
  grown: readonly Growth[],
  endured: Endurance,
  { cpu, cores, load, rounds, versions }: Conditions,
): string {
  const today = new Date().toISOString().slice(0, 10);
  const told = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `# What the engine can do, in numbers

Written by \`npm run bench\` on ${today}: ${cpu}, ${cores} cores, load ${load.toFixed(1)} (another process may have been
using the other core), ${told.join(", ")}. All on one WASM thread. Compare within a table only.

## Training speed

Images a second, batch 64, Adam, the same net in each; median of ${rounds} rounds in turn. The ratio is the median of
the rounds' ratios.

| against | MNIST net | ours is | target | CIFAR net | ours is | target |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
| ours on WASM | ${speed(races.mnist, "ours")} | | | ${speed(races.cifar, "ours")} | | |
${(Object.keys(names) as Rival[]).map((rival) => raceRow(rival, races)).join("\n")}

${races.mnist.pytorchVersion === null ? storedRatioOf(races) : `PyTorch ${races.mnist.pytorchVersion} ran beside, one thread.`}
Stock TensorFlow.js trains at batch 16, because a step of 64 takes half a minute; in Node its cpu kernels are slower than
in a browser. Its published WASM backend cannot train a convolution at all.

## How cost grows

The CIFAR net (batch 64, three 3 × 3 convolutions of 16, 32, 64 filters, two classes) with one thing changed, each in turn
with the middle case. Straight lines would keep the speed per image when the batch or the classes grow, and divide it by
about the factor squared when the width grows (each layer's inputs and outputs both grow).

| changed | images/s | against the middle case | WASM heap, MiB |
| --- | ---: | ---: | ---: |
${grown.map(({ what, imagesPerSecond, timesMiddle, heapMegabytes }) => `| ${what} | ${imagesPerSecond.toFixed(0)} | ${timesMiddle.toFixed(2)} × | ${heapMegabytes.toFixed(0)} |`).join("\n")}

How many pictures there are changes no step: a batch is copied together from bytes, and 60,000 pictures of 32 × 32 × 3
are 176 MiB of them. The clean twin doubles the work; with a second core it runs beside (bench/PAGE.md).

## Endurance

${endured.steps.toLocaleString("en")} steps of the MNIST net at batch 8: ${endured.tensorsBefore} tensors after the first hundred steps and
${endured.tensorsAfter} at the end; WASM heap ${endured.heapBefore.toFixed(1)} MiB and ${endured.heapAfter.toFixed(1)} MiB.
`;
}

/** What both reached in that measurement, in images a second. */
const stored: Readonly<Record<NetId, { readonly pytorch: number; readonly convnetjs: number }>> = {
  mnist: { pytorch: 15_500, convnetjs: 580 },
  cifar: { pytorch: 3400, convnetjs: 87.5 },
};

function storedRatioOf(races: Readonly<Record<NetId, Race>>): string {
  const plain = (net: NetId) =>
    ((races[net].imagesPerSecond["ours"] ?? NaN) / stored[net].pytorch).toPrecision(2);
  return `No Python with torch was found here, so PyTorch's row is not measured: it is ours against ConvNetJS divided by the
stored ratio of PyTorch 2.13 to ConvNetJS (${pytorchToConvnetjs.mnist} × and ${pytorchToConvnetjs.cifar} ×, quiet machine, one thread). Where ConvNetJS
runs slower here than it did then (${stored.mnist.convnetjs} and ${stored.cifar.convnetjs} images/s, in Chromium), that flatters us. Against the images a second
that PyTorch reached then (${stored.mnist.pytorch.toLocaleString("en")} and ${stored.cifar.pytorch.toLocaleString("en")}), ours here are ${plain("mnist")} × and ${plain("cifar")} ×: another machine state, so no ratio
either. The truth lies between.`;
}

function raceRow(rival: Rival, races: Readonly<Record<NetId, Race>>): string {
  const cells = (net: NetId) => {
    const race = races[net];
    const isStored = rival === "pytorch" && race.pytorchVersion === null;
    const times = isStored
      ? (race.timesFaster["convnetjs"] ?? NaN) / pytorchToConvnetjs[net]
      : (race.timesFaster[rival] ?? NaN);
    const own = isStored ? "(stored ratio)" : speed(race, rival);
    return `${own} | ${times.toPrecision(3)} × | ${targets[rival][net]} ×`;
  };
  return `| ${names[rival]} | ${cells("mnist")} | ${cells("cifar")} |`;
}

const speed = ({ imagesPerSecond }: Race, id: string) =>
  Number((imagesPerSecond[id] ?? NaN).toPrecision(3)).toLocaleString("en");
