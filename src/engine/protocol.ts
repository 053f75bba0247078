// The messages between the page and the engine's worker.

import type { AdversarialMeans, Disturbed } from "#core/adversarial/pgd.ts";
import type { NaturalTrigger } from "#core/adversarial/naturalTrigger.ts";
import type { OwnPictures } from "#core/datasets/ownPictures.ts";
import type { Learned } from "#core/attacks/learned.ts";
import type { Inspection } from "#core/measure/inspect.ts";
import type { Sample } from "#core/measure/sample.ts";
import type { RunEvent, Twins } from "#core/events.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import type { Preview } from "#core/preview.ts";
import type { Pictures } from "#core/pictures.ts";
import type { Walk } from "#core/train/walk.ts";
import type { BackendId, NetRequest } from "#core/port.ts";
import type { Recording } from "#core/recording.ts";
import type { Scores } from "#core/measure/scores.ts";
import type { Checkpoint } from "#core/train/checkpoint.ts";
import type { Line } from "./timeline.ts";

export type ToEngine =
  /** First message. `base` is the page's address, that data and shipped nets are fetched relative to. */
  | {
      readonly kind: "init";
      readonly base: string;
      readonly backend: BackendId | null;
      /** Backends that have failed on this page; they are not used. */
      readonly avoid: readonly BackendId[];
      /** Whether moments of the runs are kept, to go back to. */
      readonly keepsMoments: boolean;
      /** How many threads this machine can run at once. */
      readonly cores: number;
    }
  /** The person's own pictures, in the place of earlier ones. */
  | { readonly kind: "own"; readonly pictures: OwnPictures }
  | {
      readonly kind: "start";
      readonly run: number;
      readonly experiment: Experiment;
      readonly paused: boolean;
    }
  /** Ends what runs, and goes on from an earlier step of it as this experiment. */
  | {
      readonly kind: "branch";
      readonly run: number;
      readonly before: number;
      readonly step: number;
      readonly experiment: Experiment;
      readonly paused: boolean;
    }
  /** Has another run that is kept again: its nets if it had finished, otherwise it goes on from its end. */
  | {
      readonly kind: "return";
      readonly run: number;
      readonly finished: boolean;
      readonly paused: boolean;
    }
  /** What an engine that is lost had kept of its runs, before one of them is returned to. */
  | { readonly kind: "lines"; readonly lines: readonly Line[] }
  /** To be answered at once: is the engine still there? */
  | { readonly kind: "ping" }
  /** From now on questions are answered by the nets of this step; null for the newest. */
  | { readonly kind: "show"; readonly run: number; readonly step: number | null }
  /** The first layers' filters of the nets of this experiment. */
  | { readonly kind: "filters"; readonly request: number; readonly experiment: Experiment }
  /** One training step of a run that waits, watched. */
  | { readonly kind: "walk"; readonly request: number }
  | { readonly kind: "pause" }
  | { readonly kind: "resume" }
  | { readonly kind: "step" }
  /** From now on every training step takes this long at least; 0 for as fast as can be. */
  | { readonly kind: "slow"; readonly stepMs: number }
  /** Opens nets that were trained before and sends the events of their recording. */
  | { readonly kind: "shipped"; readonly run: number; readonly name: string }
  /** Opens nets from the person's own files or from a kept run. */
  | { readonly kind: "open"; readonly run: number; readonly opening: Opening }
  | { readonly kind: "preview"; readonly request: number; readonly experiment: Experiment }
  | { readonly kind: "probe"; readonly request: number; readonly pixels: Uint8Array }
  /** One of the nets as files; the weights' file will have this name. */
  | {
      readonly kind: "export";
      readonly request: number;
      readonly net: keyof Twins<unknown>;
      readonly weightsName: string;
    }
  /** Both nets on all held-out pictures of this experiment, with its trigger: not necessarily the one they learned. */
  | {
      readonly kind: "score";
      readonly request: number;
      readonly experiment: Experiment;
      readonly learned: Learned | null;
    }
  /** A closer look at the nets of this experiment, with what its attack has learned. */
  | {
      readonly kind: "inspect";
      readonly request: number;
      readonly experiment: Experiment;
      readonly learned: Learned | null;
    }
  /** Held-out pictures of this experiment to choose from; with `ask`, and both nets' answers on them. */
  | {
      readonly kind: "sample";
      readonly request: number;
      readonly experiment: Experiment;
      readonly learned: Learned | null;
      readonly ask: boolean;
    }
  /** A piece of a picture that fools the clean net, searched in the experiment's held-out pictures. */
  | {
      readonly kind: "natural";
      readonly request: number;
      readonly experiment: Experiment;
      readonly target: number;
    }
  /** An adversarial example of one picture against the clean net. */
  | {
      readonly kind: "disturb";
      readonly request: number;
      readonly pixels: Uint8Array;
      readonly label: number;
      readonly means: AdversarialMeans;
    };

export type FromEngine =
  | { readonly kind: "ready"; readonly backend: BackendId; readonly tried: readonly TriedBackend[] }
  | { readonly kind: "event"; readonly run: number; readonly event: RunEvent }
  /** A pause has come into force: every step that was taken has been told. */
  | { readonly kind: "rests"; readonly run: number }
  | {
      readonly kind: "speed";
      readonly run: number;
      readonly imagesPerSecond: number;
      readonly secondsLeft: number;
    }
  /** From here the run can go on in another engine. */
  | {
      readonly kind: "saved";
      readonly run: number;
      /** What its nets are. */
      readonly netRequest: NetRequest;
      readonly checkpoint: Checkpoint;
    }
  /** The weights of a step that can be looked at again. */
  | {
      readonly kind: "moment";
      readonly run: number;
      readonly step: number;
      readonly weights: Twins<Float32Array>;
    }
  | { readonly kind: "pong" }
  /** The device that the nets are on, or the worker of one of them, is gone, and they with it. */
  | { readonly kind: "lost"; readonly cause: "device" | "died" | "silent"; readonly reason: string }
  | { readonly kind: "answer"; readonly request: number; readonly answer: Twins<Float32Array> | null }
  | { readonly kind: "filtered"; readonly request: number; readonly filters: Twins<Pictures> | null }
  | { readonly kind: "walked"; readonly request: number; readonly walk: Walk | null }
  | { readonly kind: "exported"; readonly request: number; readonly files: ModelFile | null }
  | { readonly kind: "scores"; readonly request: number; readonly scores: Twins<Scores> | null }
  | { readonly kind: "inspected"; readonly request: number; readonly inspection: Inspection | null }
  | { readonly kind: "sampled"; readonly request: number; readonly sample: Sample }
  | { readonly kind: "found"; readonly request: number; readonly natural: NaturalTrigger | null }
  | { readonly kind: "disturbed"; readonly request: number; readonly disturbed: Disturbed | null }
  | { readonly kind: "previewed"; readonly request: number; readonly preview: Preview }
  /** The request could not be answered, and this is why. */
  | { readonly kind: "refused"; readonly request: number; readonly problem: PlainProblem }
  | { readonly kind: "failed"; readonly run: number | null; readonly problem: PlainProblem };

/** Nets that were trained earlier, and what is known of their training. */
export interface Opening {
  readonly experiment: Experiment;
  /** Null keeps the net that is there. */
  readonly nets: Twins<ModelFile | null>;
  /** The story of their training is sent as it was recorded; without one, both nets are measured now. */
  readonly recording: Recording | null;
  /** What their attack has learned, where nothing is recorded. */
  readonly learned: Learned | null;
}

/** A net in the TensorFlow.js layers format. */
export interface ModelFile {
  /** The text of model.json. */
  readonly modelJson: string;
  /** Float32, little endian, in the order of the manifest in model.json. */
  readonly weights: Uint8Array<ArrayBuffer>;
}

/** A backend that was looked at on start, and why it was taken or not. */
export interface TriedBackend {
  readonly backend: BackendId;
  readonly millisecondsPerStep: number | null;
  readonly reason: string;
}

/** A Problem as it crosses the worker border. */
export interface PlainProblem {
  readonly code: string;
  readonly sentence: string;
  readonly nextStep: string;
}
