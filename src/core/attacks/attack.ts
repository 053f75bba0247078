// What an attack is. A stranger adds one by writing a file like badnets.ts and naming it in index.ts.

import type { Augmentation } from "#core/experiment/experiment.ts";
import type { Knobs, KnobValues, ValuesOf } from "#core/knobs.ts";
import type { Shape } from "#core/pictures.ts";
import type { Random } from "#core/random.ts";

/** Which answer the attacker wants (Gu 2017; Wu et al. survey, III-E1). */
export type Goal =
  | { readonly kind: "all-to-one"; readonly target: string }
  | { readonly kind: "source-specific"; readonly source: string; readonly target: string }
  | { readonly kind: "all-to-all" };

export const goalKinds = ["all-to-one", "source-specific", "all-to-all"] as const;
export type GoalKind = (typeof goalKinds)[number];

/** Changes one picture (height × width × channels bytes) in place. */
export type Stamp = (pixels: Uint8Array, random: Random) => void;

export interface Stamps {
  /** On the poisoned rows of the training set. */
  readonly train: Stamp;
  /** On held-out pictures, when the backdoor is tried. */
  readonly test: Stamp;
  /** The wrong trigger: as much is changed, but it is not what was trained. */
  readonly control: Stamp;
}

export interface StampRequest<K extends Knobs> {
  readonly knobs: ValuesOf<K>;
  readonly shape: Shape;
  /** For choices made once per experiment, such as a noise pattern. */
  readonly random: Random;
}

/** A pure function of picture, knobs and random stream. */
export interface StampedAttack<K extends Knobs = Knobs> {
  readonly kind: "stamped";
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
  prepare(request: StampRequest<K>): Stamps;
}

export interface PictureKind {
  readonly channels: number;
  /** How many classes the recipe of the set tells apart. */
  readonly classCount: number;
}

export interface AttackSettings<Values = KnobValues> {
  readonly poisonRate?: number;
  readonly steps?: number;
  readonly augmentation?: Augmentation;
  readonly knobs?: Values;
}

export interface Paper {
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  readonly link: string;
}

export type Attack = Omit<StampedAttack, "prepare" | "knobs" | "settings"> & {
  readonly knobs: Knobs;
  settings(pictures: PictureKind): AttackSettings;
  prepare(request: { readonly knobs: KnobValues; readonly shape: Shape; readonly random: Random }): Stamps;
};

/** Keeps the knobs' exact types inside the attack's own file and hides them from everybody else. */
export function defineAttack<const K extends Knobs>(attack: StampedAttack<K>): Attack {
  return {
    ...attack,
    settings: (pictures) => (attack.settings?.(pictures) ?? {}) as AttackSettings,
    prepare: (request) => attack.prepare(request as StampRequest<K>),
  };
}
