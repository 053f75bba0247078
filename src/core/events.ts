// What a run says while it goes on. Plain data: it crosses the worker border as it is.

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
  | { readonly kind: "progress"; readonly step: number; readonly loss: Twins<number> }
  | Check
  | Scored
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

/** Measures over all held-out pictures of the experiment. */
export interface Finished {
  readonly kind: "finished";
  readonly step: number;
  readonly scores: Twins<Scores>;
  readonly flipStep: number | null;
}
