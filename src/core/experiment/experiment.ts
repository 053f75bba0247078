// One experiment as plain JSON: everything that decides its result, and nothing else.

import type { Goal } from "#core/attacks/goal.ts";
import type { KnobValues } from "#core/knobs.ts";

export interface Experiment {
  readonly dataset: string;
  /** Class names, in the order of the net's outputs. */
  readonly classes: readonly string[];
  readonly trainPerClass: number;
  readonly testPerClass: number;
  readonly network: string;
  /** Multiplies the channels of every layer. */
  readonly networkWidth: number;
  readonly attack: string;
  readonly knobs: KnobValues;
  readonly goal: Goal;
  /** Poisoned pictures / all training pictures, 0..1. They replace their originals. */
  readonly poisonRate: number;
  readonly steps: number;
  readonly batchSize: number;
  /** The peak of the schedule: a short warm-up, then down in a straight line. */
  readonly learningRate: number;
  readonly augmentation: Augmentation;
  readonly seed: number;
  /** Which of the 20 watched held-out pictures the flip chart follows, 0..19. */
  readonly followed: number;
}

/** "erasing": random erasing of training pictures, the same for both nets (see train/erase.ts). */
export const augmentations = ["none", "erasing"] as const;
export type Augmentation = (typeof augmentations)[number];

export interface Limit {
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}

export const limits = {
  trainPerClass: { min: 20, max: 6000, whole: true },
  testPerClass: { min: 10, max: 1200, whole: true },
  networkWidth: { min: 0.25, max: 4, whole: false },
  poisonRate: { min: 0, max: 1, whole: false },
  steps: { min: 10, max: 20_000, whole: true },
  batchSize: { min: 4, max: 256, whole: true },
  learningRate: { min: 1e-5, max: 0.1, whole: false },
  seed: { min: 0, max: 999_999_999, whole: true },
  followed: { min: 0, max: 19, whole: true },
} as const satisfies Partial<Record<keyof Experiment, Limit>>;

export type NumberField = keyof typeof limits;

export const watchedCount = 20;
