// What a lesson is: typed data. A lesson is a list of steps, each with a few sentences, and each of them does one thing:
// explain, spotlight, set a part of the experiment, train, ask before the reveal, or state what has to come out.
// `npm run check:lessons` trains every lesson and fails when a claim does not hold.

import type { Experiment } from "#core/experiment/experiment.ts";
import type { KnobValues } from "#core/knobs.ts";
import type { Trigger } from "#core/trigger/trigger.ts";
import type { Measure } from "./measures.ts";
import type { PartName } from "./parts.ts";

/** A text in every language of the page. One that is missing is a compile error. */
export type Said = Readonly<Record<"en" | "zh", string>>;

/** What a lesson changes of the experiment: on top of the defaults of the picture set for this attack. */
export type Setting = Partial<
  Pick<
    Experiment,
    "attack" | "poisonRate" | "steps" | "seed" | "goal" | "learningRate" | "networkWidth" | "augmentation"
  >
> & {
  readonly knobs?: KnobValues;
  /** Changes of the mark that suits the pictures. */
  readonly trigger?: Partial<Trigger>;
};

/** `measure` of a finished run lies within these bounds (0..1; steps for flipStep). */
export interface Claim {
  readonly measure: Measure;
  readonly atLeast?: number;
  readonly atMost?: number;
  /** Picture sets, by their ids, if it is not claimed on all of them. The step's sentences then have to say so. */
  readonly on?: readonly string[];
}

/** What holds of the same nets when their trigger is changed at test time only: moved, faded, covered. */
export interface Otherwise {
  readonly trigger: Partial<Trigger>;
  readonly claims: readonly Claim[];
}

export type Answer =
  /** One of several; `right` counts from 0, and null where there is no wrong answer. */
  | { readonly kind: "choice"; readonly options: readonly Said[]; readonly right: number | null }
  /** A bar to drag from 0 to 100 %, compared with what the next run measures. */
  | { readonly kind: "bar"; readonly measure: Measure }
  /** A place in the picture, right within `within` pixels of the mark's middle. */
  | {
      readonly kind: "place";
      readonly x: number;
      readonly y: number;
      readonly within: number;
    };

interface Told {
  readonly say: Said;
  readonly spotlight?: PartName;
}

export type Step =
  | (Told & { readonly kind: "explain" })
  | (Told & { readonly kind: "spotlight"; readonly spotlight: PartName })
  | (Told & { readonly kind: "set"; readonly setting: Setting })
  | (Told & { readonly kind: "train" })
  /** Opens nets that come with the page (public/nets), whose trigger is not told. */
  | (Told & { readonly kind: "open"; readonly nets: string })
  | (Told & {
      readonly kind: "ask";
      /** In the link and in reports; never changes. */
      readonly id: string;
      readonly answer: Answer;
      /** Said once it is answered. */
      readonly reveal: Said;
    })
  /** About the run before it, or about the opened nets with their own trigger. */
  | (Told & {
      readonly kind: "expect";
      readonly claims: readonly Claim[];
      /** Checked like the claims, but not shown: the student tries it by hand. */
      readonly otherwise?: readonly Otherwise[];
    });

export interface Source {
  readonly name: string;
  readonly url: string;
}

export interface Lesson {
  /** In links; never changes. */
  readonly id: string;
  readonly title: Said;
  readonly goal: Said;
  readonly minutes: number;
  /** The only picture set that it works with, where it opens nets of its own. */
  readonly pictures?: string;
  /** The experiment it begins with. */
  readonly start: Setting;
  readonly steps: readonly Step[];
  readonly sources: readonly Source[];
}
