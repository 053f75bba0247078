// What an attack is. A stranger adds one by writing a file like badnets.ts and naming it in index.ts.

import type { Dataset } from "#core/datasets/dataset.ts";
import type { Augmentation } from "#core/experiment/experiment.ts";
import type { Knobs, KnobValues, ValuesOf } from "#core/knobs.ts";
import type { Shape } from "#core/pictures.ts";
import type { Net } from "#core/port.ts";
import type { Random } from "#core/random.ts";

/** Which answer the attacker wants (Gu 2017; Wu et al. survey, III-E1). */
export type Goal =
  | { readonly kind: "all-to-one"; readonly target: string }
  | { readonly kind: "source-specific"; readonly source: string; readonly target: string }
  | { readonly kind: "all-to-all" }
  /** Any class becomes any other: the trigger says which (Salem 2020). */
  | { readonly kind: "all-to-any" }
  /** Any wrong answer will do. */
  | { readonly kind: "untargeted" };

export const goalKinds = ["all-to-one", "source-specific", "all-to-all", "all-to-any", "untargeted"] as const;
export type GoalKind = (typeof goalKinds)[number];

/** What a stamp may know of the picture besides its pixels. */
export interface Stamped {
  /** What the attacker wants it to be called. */
  readonly wanted: number;
  /** Which of the poisoned rows it is, in the plan's order; null on held-out pictures. */
  readonly poisoned: number | null;
}

/** Changes one picture (height × width × channels bytes) in place. */
export type Stamp = (pixels: Uint8Array, random: Random, about: Stamped) => void;

export interface Stamps {
  /** On the poisoned rows of the training set. */
  readonly train: Stamp;
  /** On held-out pictures, when the backdoor is tried. */
  readonly test: Stamp;
  /** The wrong trigger: as much is changed, but it is not what was trained. */
  readonly control: Stamp;
  /** Of an attack that learns while the net does. The stamps above always use what it has learned so far. */
  readonly generator?: TriggerGenerator;
}

/** A small net of the attacker's that makes triggers and is trained beside the victim's net. */
export interface TriggerGenerator {
  /** One step: changes the triggers so that this net says what is wanted of these pictures. */
  learn(lesson: GeneratorLesson): Promise<GeneratorReport>;
  /** A copy of its weights: what `prepare` takes as `learned`. */
  weights(): Float32Array;
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

export interface StampRequest<K extends Knobs> {
  readonly knobs: ValuesOf<K>;
  readonly shape: Shape;
  readonly classCount: number;
  /** For choices made once per experiment, such as a noise pattern. */
  readonly random: Random;
  /** What was crafted, or what the generator has learned; null before that. */
  readonly learned: Learned | null;
}

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

/** `stamped`: a pure function of picture, knobs and random stream. `crafted`: first computes something on a clean
 * net. `generated`: a generator learns beside the net. */
export interface AttackDefinition<K extends Knobs = Knobs> {
  readonly kind: "stamped" | "crafted" | "generated";
  readonly id: string;
  readonly name: string;
  readonly paper: Paper;
  /** One paragraph for the learner. */
  readonly about: string;
  /**
   * "changed": poisoned rows get the attacker's label. "kept": clean label, only target-class rows are touched.
   * "flipped": any row, a wrong label at random.
   */
  readonly labels: "changed" | "kept" | "flipped";
  readonly goals: readonly GoalKind[];
  /** The trigger is drawn anew for every picture (Salem 2020). */
  readonly dynamic?: boolean;
  readonly knobs: K;
  /** Where this attack needs other settings than the picture set's own. */
  settings?(pictures: PictureKind): AttackSettings<Partial<ValuesOf<K>>>;
  /** A sentence if these knobs make the attack pointless, before it is trained. */
  objection?(knobs: ValuesOf<K>): string | null;
  /** Of a crafted attack. */
  readonly crafting?: Crafting<K>;
  prepare(request: StampRequest<K>): Stamps;
}

export interface PictureKind {
  /** Drawn pictures have clear edges and full colours: what is faint on a photograph is lost on them. */
  readonly origin: Dataset["origin"];
  readonly channels: number;
  /** How many classes the recipe of the set tells apart. */
  readonly classCount: number;
}

export interface AttackSettings<Values = KnobValues> {
  readonly poisonRate?: number;
  readonly steps?: number;
  readonly learningRate?: number;
  readonly augmentation?: Augmentation;
  readonly knobs?: Values;
}

export interface Paper {
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  readonly link: string;
}

export interface Attack extends Omit<AttackDefinition, "prepare" | "settings" | "objection" | "crafting"> {
  objection(knobs: KnobValues): string | null;
  settings(pictures: PictureKind): AttackSettings;
  readonly crafting?: {
    surrogate(knobs: KnobValues): Surrogate;
    craft(request: WithKnobs<CraftRequest<Knobs>>): AsyncGenerator<number, Learned>;
  };
  prepare(request: WithKnobs<StampRequest<Knobs>>): Stamps;
}

type WithKnobs<Request> = Omit<Request, "knobs"> & { readonly knobs: KnobValues };

/** Keeps the knobs' exact types inside the attack's own file and hides them from everybody else. */
export function defineAttack<const K extends Knobs>(attack: AttackDefinition<K>): Attack {
  const { crafting, ...rest } = attack;
  return {
    ...rest,
    settings: (pictures) => (attack.settings?.(pictures) ?? {}) as AttackSettings,
    objection: (knobs) => attack.objection?.(knobs as ValuesOf<K>) ?? null,
    prepare: (request) => attack.prepare(request as StampRequest<K>),
    ...(crafting && {
      crafting: {
        surrogate: (knobs) => crafting.surrogate(knobs as ValuesOf<K>),
        craft: (request) => crafting.craft(request as CraftRequest<K>),
      },
    }),
  };
}
