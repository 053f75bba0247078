// The section on how cost grows of bench/RESULTS.md.

import { growth } from "./growth.ts";

export async function growthSection(): Promise<string> {
  const grown = await growth();
  return `## How cost grows

The CIFAR net (batch 64, three 3 × 3 convolutions of 16, 32, 64 filters, two classes) with one thing changed, each in turn
with the middle case. Straight lines would keep the speed per image when the batch or the classes grow, and divide it by
about the factor squared when the width grows (each layer's inputs and outputs both grow).

| changed | images/s | against the middle case | WASM heap, MiB |
| --- | ---: | ---: | ---: |
${grown.map(({ what, imagesPerSecond, timesMiddle, heapMegabytes }) => `| ${what} | ${imagesPerSecond.toFixed(0)} | ${timesMiddle.toFixed(2)} × | ${heapMegabytes.toFixed(0)} |`).join("\n")}
`;
}
