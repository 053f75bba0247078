// The section on a second core of bench/RESULTS.md.

import type { NetId } from "../nets.ts";
import { roundCount, split, splitWays, type SplitResult, type SplitWay } from "./split.ts";

const names: Readonly<Record<SplitWay, string>> = {
  alone: "one net, one thread",
  split: "one net, half a batch in each of two threads",
  pairInOne: "the pair, one thread",
  pairApart: "the pair, a thread each (as the product trains it)",
};

/** From here on, splitting a net would be worth its code. */
const worthwhile = 1.4;

export async function splitSection(): Promise<string> {
  const results = await split();
  const speed = (net: NetId, way: SplitWay) =>
    Number(results[net].imagesPerSecond[way].toPrecision(3)).toLocaleString("en");
  return `## A second core

Without shared memory, which a page that is not cross-origin isolated does not have. Batch 64; pictures a second that each
net in the row has trained on; medians of ${roundCount} rounds in turn, in threads of Node.

| trained | MNIST net | gain | CIFAR net | gain |
| --- | ---: | ---: | ---: | ---: |
${splitWays.map((way) => `| ${names[way]} | ${speed("mnist", way)} | ${gain(results.mnist, way)} | ${speed("cifar", way)} | ${gain(results.cifar, way)} |`).join("\n")}

The gain is against the row above, the median of the rounds' ratios. Split, each thread takes the gradient of its 32
pictures, sends it to the other as one transferred array, waits for the other's, and both take the same Adam step with the
mean. ${repeated(results)}

${verdict(results)} Where the rest goes: ${costs("MNIST", results.mnist)}; ${costs("CIFAR", results.cifar)}. The
waiting is for a message and for the slower of the two at every step, and the work itself is slower while the other core
works too. The two nets of a pair wait for each other once a slice only; and they take both cores, so that splitting could
help only where one net trains alone: an attack's surrogate, shadow nets.
`;
}

function gain(result: SplitResult, way: SplitWay): string {
  if (way === "split") return `${result.splitToAlone.toFixed(2)} ×`;
  return way === "pairApart" ? `${result.apartToOne.toFixed(2)} ×` : "";
}

function costs(net: string, { step: { halfAlone, split, waiting } }: SplitResult): string {
  const ms = (value: number) => value.toFixed(1);
  return `half a batch of the ${net} net takes ${ms(halfAlone)} ms with the other core idle, a step of the split net ${ms(split)} ms, of which ${ms(waiting)} ms are waiting`;
}

function repeated(results: Readonly<Record<NetId, SplitResult>>): string {
  const all = Object.values(results).every(({ repeats }) => repeats);
  return all
    ? "Two trainings of 20 steps, and both halves, ended with the same weights to the bit."
    : "Two trainings of 20 steps did NOT end with the same weights to the bit.";
}

function verdict(results: Readonly<Record<NetId, SplitResult>>): string {
  const gains = Object.values(results).map(({ splitToAlone }) => splitToAlone);
  const least = `The mark to beat was ${worthwhile} × for both nets: `;
  return gains.every((each) => each >= worthwhile)
    ? `${least}reached in this run. The product does not split nets yet.`
    : `${least}not reached in this run. The product does not split nets.`;
}
