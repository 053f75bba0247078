// What an attack is. A stranger adds one by writing a file like badnets.ts and naming it in index.ts.

import type { Augmentation } from "#core/experiment/experiment.ts";
import type { Knobs, KnobValues, ValuesOf } from "#core/knobs.ts";
import type { Shape } from "#core/pictures.ts";
import type { Random } from "#core/random.ts";
import type { Goal, GoalKind } from "./goal.ts";
import type { CraftRequest, Crafting, Learned, Surrogate, TriggerGenerator } from "./learned.ts";

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

export interface StampRequest<K extends Knobs> {
  readonly knobs: ValuesOf<K>;
  readonly shape: Shape;
  readonly classCount: number;
  /** For choices made once per experiment, such as a noise pattern. */
  readonly random: Random;
  /** What was crafted, or what the generator has learned; null before that. */
  readonly learned: Learned | null;
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
  /** A sentence if these knobs make the attack pointless or hard, before it is trained. */
  objection?(knobs: ValuesOf<K>, goal: Goal, pictures: PictureKind): string | null;
  /** Of a crafted attack. */
  readonly crafting?: Crafting<K>;
  prepare(request: StampRequest<K>): Stamps;
}

export interface PictureKind {
  /** Drawn pictures have clear edges and full colours: what is faint on a photograph is lost on them. */
  readonly origin: "drawn" | "packed";
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
  objection(knobs: KnobValues, goal: Goal, pictures: PictureKind): string | null;
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
    objection: (knobs, goal, pictures) => attack.objection?.(knobs as ValuesOf<K>, goal, pictures) ?? null,
    prepare: (request) => attack.prepare(request as StampRequest<K>),
    ...(crafting && {
      crafting: {
        surrogate: (knobs) => crafting.surrogate(knobs as ValuesOf<K>),
        craft: (request) => crafting.craft(request as CraftRequest<K>),
      },
    }),
  };
}
