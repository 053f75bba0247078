// The two nets that every engine in the benchmark trains, and the pictures it trains them on.

import type { Batch, NetRequest } from "#core/port.ts";
import { randomStream } from "#core/random.ts";
import { sizeOf } from "#core/pictures.ts";

export const netIds = ["mnist", "cifar"] as const;
export type NetId = (typeof netIds)[number];

export const nets: Readonly<Record<NetId, NetRequest>> = {
  mnist: {
    plan: {
      layers: [
        { kind: "conv", filters: 8, kernel: 5 },
        { kind: "maxPool" },
        { kind: "conv", filters: 16, kernel: 5 },
        { kind: "maxPool" },
        { kind: "flatten" },
      ],
    },
    shape: { height: 28, width: 28, channels: 1 },
    classCount: 10,
    seed: 1,
  },
  cifar: {
    plan: {
      layers: [
        { kind: "conv", filters: 16, kernel: 3 },
        { kind: "maxPool" },
        { kind: "conv", filters: 32, kernel: 3 },
        { kind: "maxPool" },
        { kind: "conv", filters: 64, kernel: 3 },
        { kind: "maxPool" },
        { kind: "flatten" },
        { kind: "dense", units: 64 },
      ],
    },
    shape: { height: 32, width: 32, channels: 3 },
    classCount: 2,
    seed: 1,
  },
};

export const batchSize = 64;
export const learningRate = 0.001;

/** Noise with random labels: the work of a step does not depend on what is in the pictures. */
export function batchFor({ shape, classCount }: NetRequest, size = batchSize): Batch {
  const random = randomStream(1, "bench");
  return {
    pixels: Uint8Array.from({ length: size * sizeOf(shape) }, () => random.below(256)),
    labels: Uint8Array.from({ length: size }, () => random.below(classCount)),
    learningRate,
  };
}
