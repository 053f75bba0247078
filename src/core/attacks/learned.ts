// Triggers that are not there from the start: crafted on a clean net before the training, or made by a generator that
// learns beside the victim's net.

import type { Knobs, ValuesOf } from "#core/knobs.ts";
import type { Shape } from "#core/pictures.ts";
import type { Net, NetState } from "#core/port.ts";
import type { Random } from "#core/random.ts";

/** Plain numbers that cross the worker border; what they mean is the attack's own business. */
export type Learned = Float32Array | Uint8Array;

/** A clean net that the attacker trains to compute a trigger on. */
export interface Surrogate {
  /** "victim": the same start and the same batches as the clean twin. "own": another start, another order. */
  readonly seed: "victim" | "own";
  /** Whether the victims' nets go on from this net's weights (an update) instead of starting anew. */
  readonly isUpdated: boolean;
}

export interface CraftRequest<K extends Knobs> {
  readonly knobs: ValuesOf<K>;
  readonly shape: Shape;
  readonly random: Random;
  readonly surrogate: Net;
  /** The rows to be poisoned, in the plan's order, untouched: count × height × width × channels bytes. */
  readonly pixels: Uint8Array;
  /** Their true labels, and what the attacker wants of them. */
  readonly labels: Uint8Array;
  readonly wanted: Uint8Array;
}

export interface Crafting<K extends Knobs> {
  surrogate(knobs: ValuesOf<K>): Surrogate;
  /** Yields how much is done, 0..1, often; the last value is what was made. */
  craft(request: CraftRequest<K>): AsyncGenerator<number, Learned>;
}

/** A small net of the attacker's that makes triggers and is trained beside the victim's net. */
export interface TriggerGenerator {
  /** One step: changes the triggers so that this net says what is wanted of these pictures. */
  learn(lesson: GeneratorLesson): Promise<GeneratorReport>;
  /** A copy of its weights: what `prepare` takes as `learned`. */
  weights(): Float32Array;
  readState(): NetState;
  writeState(state: NetState): void;
}

export interface GeneratorLesson {
  readonly net: Net;
  /** Untouched victims, count × height × width × channels bytes. */
  readonly pixels: Uint8Array;
  readonly wanted: Uint8Array;
  readonly random: Random;
  readonly learningRate: number;
}

export interface GeneratorReport {
  /** Cross-entropy of the net's answers against what is wanted. */
  readonly loss: number;
  /** Mean difference of two triggers, 0..1 of a value's range; uniform noise has 1/3, a collapsed generator 0. */
  readonly spread: number;
}
