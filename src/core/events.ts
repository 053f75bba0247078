// What a run says while it goes on. Plain data: it crosses the worker border as it is.

import type { GeneratorReport, Learned } from "#core/attacks/learned.ts";
import type { BackendId } from "#core/port.ts";
import type { Pictures } from "#core/pictures.ts";
import type { Notice } from "#core/experiment/parseValue.ts";
import type { Scores } from "#core/measure/scores.ts";

/** Anything known of both nets: the clean twin and the poisoned one, from one seed and the same batches. */
export interface Twins<T> {
  readonly clean: T;
  readonly poisoned: T;
}

export type RunEvent =
  | { readonly kind: "loading" }
  | Prepared
  | Crafting
  | LearnedTrigger
  | { readonly kind: "progress"; readonly step: number; readonly loss: Twins<number> }
  | Missing
  | Check
  | Scored
  | Kept
  | { readonly kind: "measuring"; readonly done: number }
  | Finished;

export interface Prepared {
  readonly kind: "prepared";
  readonly backend: BackendId;
  readonly weightCount: number;
  readonly trainCount: number;
  readonly poisonedCount: number;
  /** The held-out victims whose confidence is charted, untouched. */
  readonly watched: Pictures;
  readonly notices: readonly Notice[];
}

/** Before the training of a crafted attack: the attacker's own net learns, then the trigger is computed on it. */
export interface Crafting {
  readonly kind: "crafting";
  readonly what: "surrogate" | "trigger";
  /** 0..1 */
  readonly done: number;
}

/** What was crafted, or what the generator has learned by this step: the trigger can be stamped with it. */
export interface LearnedTrigger {
  readonly kind: "learned";
  readonly step: number;
  readonly learned: Learned;
  readonly report: GeneratorReport | null;
}

/** Pictures could not be had, even after several tries: the run goes on with the others. */
export interface Missing {
  readonly kind: "missing";
  readonly of: "training" | "heldOut";
  /** Until now. */
  readonly count: number;
}

/** Both nets' probabilities on the watched pictures: watched × classes values each. */
export interface Check {
  readonly kind: "check";
  readonly step: number;
  readonly without: Twins<Float32Array>;
  readonly with: Twins<Float32Array>;
}

/** Measures over the first held-out pictures while training. */
export interface Scored {
  readonly kind: "scored";
  readonly step: number;
  readonly scores: Twins<Scores>;
}

/** The nets of these steps, rising, can be shown again. */
export interface Kept {
  readonly kind: "kept";
  readonly steps: readonly number[];
}

/** Measures over all held-out pictures of the experiment. */
export interface Finished {
  readonly kind: "finished";
  readonly step: number;
  readonly scores: Twins<Scores>;
  readonly flipStep: number | null;
}
