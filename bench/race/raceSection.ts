// The section on training speed of bench/RESULTS.md.

import type { NetId } from "../nets.ts";
import { race, roundCount, type Race, type Rival } from "./race.ts";

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

export async function raceSection(): Promise<string> {
  const races = { mnist: await race("mnist"), cifar: await race("cifar") };
  return `## Training speed

Images a second, batch 64, Adam, the same net in each; median of ${roundCount} rounds in turn. The ratio is the median of
the rounds' ratios.

| against | MNIST net | ours is | target | CIFAR net | ours is | target |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
| ours on WASM | ${speed(races.mnist, "ours")} | | | ${speed(races.cifar, "ours")} | | |
${(Object.keys(names) as Rival[]).map((rival) => raceRow(rival, races)).join("\n")}

${races.mnist.pytorchVersion === null ? storedRatioOf(races) : `PyTorch ${races.mnist.pytorchVersion} ran beside, one thread.`}
Stock TensorFlow.js trains at batch 16, because a step of 64 takes half a minute; in Node its cpu kernels are slower than
in a browser. Its published WASM backend cannot train a convolution at all.
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
