// What a picture set is: its name, its shape, the settings that suit it, and how it is opened.

import type { Goal } from "#core/attacks/goal.ts";
import type { Augmentation } from "#core/experiment/experiment.ts";
import type { Shape } from "#core/pictures.ts";
import type { Trigger } from "#core/trigger/trigger.ts";
import type { OpenPictures } from "./openPictures.ts";
import type { OwnPictures } from "./ownPictures.ts";
import type { Manifest } from "./packed.ts";

export interface Dataset {
  readonly id: string;
  readonly name: string;
  /** "drawn" is always there; "packed" has to be fetched by `npm run data` first; "own" comes from the person. */
  readonly origin: "drawn" | "packed" | "own";
  readonly source: string;
  readonly shape: Shape;
  /** Of a person's own pictures: only examples, for the person names the classes. */
  readonly classNames: readonly string[];
  readonly recipe: Recipe;
  /** Throws a Problem if the pictures are not to be had. */
  open(request: OpenRequest): Promise<OpenPictures>;
}

/** Settings that are known to work on these pictures; an attack may overrule them for itself. */
export interface Recipe {
  readonly classes: readonly string[];
  readonly trainPerClass: number;
  readonly testPerClass: number;
  readonly network: string;
  readonly networkWidth: number;
  readonly steps: number;
  readonly batchSize: number;
  readonly learningRate: number;
  readonly augmentation: Augmentation;
  readonly goal: Goal;
  readonly poisonRate: number;
  readonly trigger: Trigger;
}

export interface OpenRequest {
  readonly classes: readonly string[];
  readonly trainPerClass: number;
  readonly testPerClass: number;
  readonly seed: number;
  readonly access: PackedAccess;
  /** The person's own pictures, where some were given. */
  readonly own?: OwnPictures | undefined;
}

/** How the packed files are reached: by fetch on the page, from disk in Node. */
export interface PackedAccess {
  /** Throws a Problem if nothing is packed. */
  manifest(): Promise<Manifest>;
  /** The inflated bytes of one chunk, checked against its sha256. Throws a Problem. */
  readChunk(file: string): Promise<Uint8Array>;
}
