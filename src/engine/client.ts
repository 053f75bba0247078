// The page's side of the engine: one object with verbs, whoever does the work behind it.

import type { AdversarialMeans, Disturbed } from "#core/adversarial/pgd.ts";
import type { NaturalTrigger } from "#core/adversarial/naturalTrigger.ts";
import type { OwnPictures } from "#core/datasets/ownPictures.ts";
import type { Learned } from "#core/attacks/learned.ts";
import type { Inspection } from "#core/measure/inspect.ts";
import type { Sample } from "#core/measure/sample.ts";
import type { Scores } from "#core/measure/scores.ts";
import type { RunEvent, Twins } from "#core/events.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import type { Preview } from "#core/preview.ts";
import type { Pictures } from "#core/pictures.ts";
import type { Walk } from "#core/train/walk.ts";
import { Problem } from "#core/problem.ts";
import type { BackendId } from "#core/port.ts";
import type { FromEngine, ModelFile, Opening, PlainProblem, ToEngine, TriedBackend } from "./protocol.ts";
import type { Reading } from "./speed.ts";
import type { Rescue } from "./supervise.ts";
import { connectSupervised, type Told } from "./supervisedWire.ts";

export { chunkUrl, fetchManifest } from "./packedAccess.ts";
export { smallFrame, smallPhoto } from "./own/smallPicture.ts";
export { startImport } from "./own/startImport.ts";
export type * from "./own/importing.ts";
export type { Rescue } from "./supervise.ts";

export interface EngineListener {
  ready(backend: BackendId, tried: readonly TriedBackend[], onPage: boolean): void;
  event(event: RunEvent): void;
  /** A pause has come into force: no step is under way any more. */
  rests?(): void;
  speed(reading: Reading): void;
  failed(problem: PlainProblem): void;
  /** The engine was lost, and another one goes on; its events from `step` on follow. */
  rescued(rescue: Rescue): void;
}

export interface EngineOptions {
  /** The page's address. */
  readonly base: string;
  /** Null lets the engine choose. */
  readonly backend: BackendId | null;
  /** Whether moments of the runs are kept, to go back to. */
  readonly keepsMoments?: boolean;
  /** The person's own pictures; null where there are none. */
  readonly own: OwnPictures | null;
}

export interface EngineClient {
  /** Ends what runs, and trains this. Events of earlier runs are no longer delivered. */
  start(experiment: Experiment, paused: boolean): void;
  /** Ends what runs, and goes on from an earlier step of it as this experiment. */
  branch(experiment: Experiment, step: number, paused: boolean): void;
  /** Undoes the last branch; false if there is none. `finished`: whether the run before it had. */
  unbranch(finished: boolean): boolean;
  /** Has the branch that was undone last again; false if there is none. `finished`: whether it had. */
  rebranch(finished: boolean): boolean;
  /** From now on questions are answered by the nets of this step of the run; null for the newest. */
  show(step: number | null): void;
  /** One training step of a run that waits, watched; null if there is none. */
  walk(): Promise<Walk | null>;
  /** The first layers' filters; null if there are none or no nets (any more). */
  filters(experiment: Experiment): Promise<Twins<Pictures> | null>;
  pause(): void;
  resume(): void;
  step(): void;
  /** From now on every training step takes this long at least, in this run and later ones; 0 for none. */
  slow(stepMs: number): void;
  /** Ends what runs, and opens a pair of nets that was trained before, with the events of their training. */
  openShipped(name: string): void;
  /** Ends what runs, and opens nets from files, with the events of their training or of their measuring. */
  open(opening: Opening): void;
  /** Both nets on all held-out pictures, with this experiment's trigger; null if they are not there (any more). */
  score(experiment: Experiment, learned: Learned | null): Promise<Twins<Scores> | null>;
  /** Both nets' probabilities on these pictures; null if there is no net (any more). */
  probe(pixels: Uint8Array): Promise<Twins<Float32Array> | null>;
  /** An adversarial example of one picture against the clean net; null if there is no net (any more). */
  disturb(pixels: Uint8Array, label: number, means: AdversarialMeans): Promise<Disturbed | null>;
  /** One of the nets as files; null if it is not there (any more). */
  exportNet(net: keyof Twins<unknown>, weightsName: string): Promise<ModelFile | null>;
  /** A closer look at the nets that were trained on this; null if they are not there (any more). */
  inspect(experiment: Experiment, learned: Learned | null): Promise<Inspection | null>;
  /** Held-out pictures to choose from, with both nets' answers if asked for; null if they cannot be had. */
  sample(experiment: Experiment, learned: Learned | null, ask: boolean): Promise<Sample | null>;
  /** A piece of a held-out picture that fools the clean net; null if there is none or no net (any more). */
  findNatural(experiment: Experiment, target: number): Promise<NaturalTrigger | null>;
  /** What can be shown of an experiment before it is trained. Throws a Problem. */
  preview(experiment: Experiment): Promise<Preview>;
  /** From now on experiments with a person's own pictures mean these. */
  giveOwn(pictures: OwnPictures): void;
  /** Gives back the memory of an engine that has nothing to do. The next verb has another one, with the same nets. */
  rest(): void;
  close(): void;
}

export function createEngineClient(
  listener: EngineListener,
  { base, backend, keepsMoments = false, own }: EngineOptions,
): EngineClient {
  let run = 0;
  let newest = 0;
  /** The runs that this one branched off, the first one first. */
  let left: readonly number[] = [];
  /** The branches that were undone, the last one last. */
  let undone: readonly number[] = [];
  let request = 0;
  const waiting = new Map<number, (reply: Reply) => void>();

  const settle = (reply: Reply) => {
    waiting.get(reply.request)?.(reply);
    waiting.delete(reply.request);
  };
  const take = (message: Told, onPage: boolean) => {
    switch (message.kind) {
      case "ready":
        return listener.ready(message.backend, message.tried, onPage);
      case "event":
        return message.run === run ? listener.event(message.event) : undefined;
      case "speed":
        return message.run === run ? listener.speed(message) : undefined;
      case "rests":
        return message.run === run ? listener.rests?.() : undefined;
      case "failed":
        return message.run === null || message.run === run ? listener.failed(message.problem) : undefined;
      case "answer":
      case "disturbed":
      case "found":
      case "inspected":
      case "sampled":
      case "scores":
      case "filtered":
      case "walked":
      case "exported":
      case "previewed":
      case "refused":
        return settle(message);
      default:
        return message satisfies never;
    }
  };
  const ask = (make: (id: number) => ToEngine) =>
    new Promise<Reply>((resolve) => {
      const id = ++request;
      waiting.set(id, resolve);
      send(make(id));
    });

  const { send, rest, close } = connectSupervised({
    take,
    failed: listener.failed,
    rescued: listener.rescued,
    drop: (id, problem) => settle({ kind: "refused", request: id, problem }),
    isCurrent: (each) => each === run,
  });
  const another = (before: readonly number[]) => {
    [left, undone] = [before, []];
    run = ++newest;
    return run;
  };
  send({ kind: "init", base, backend, avoid: [], keepsMoments, cores: navigator.hardwareConcurrency });
  if (own) send({ kind: "own", pictures: own });
  return {
    start: (experiment, paused) => send({ kind: "start", run: another([]), experiment, paused }),
    openShipped: (name) => send({ kind: "shipped", run: another([]), name }),
    branch(experiment, step, paused) {
      const before = run;
      send({ kind: "branch", run: another([...left, before]), before, step, experiment, paused });
    },
    unbranch(finished) {
      const before = left.at(-1);
      if (before === undefined) return false;
      [run, left, undone] = [before, left.slice(0, -1), [...undone, run]];
      send({ kind: "return", run, finished, paused: true });
      return true;
    },
    rebranch(finished) {
      const branch = undone.at(-1);
      if (branch === undefined) return false;
      [run, left, undone] = [branch, [...left, run], undone.slice(0, -1)];
      send({ kind: "return", run, finished, paused: true });
      return true;
    },
    show: (step) => send({ kind: "show", run, step }),
    open: (opening) => send({ kind: "open", run: another([]), opening }),
    async score(experiment, learned) {
      const reply = await ask((id) => ({ kind: "score", request: id, experiment, learned }));
      return reply.kind === "scores" ? reply.scores : null;
    },
    async walk() {
      const reply = await ask((id) => ({ kind: "walk", request: id }));
      return reply.kind === "walked" ? reply.walk : null;
    },
    async filters(experiment) {
      const reply = await ask((id) => ({ kind: "filters", request: id, experiment }));
      return reply.kind === "filtered" ? reply.filters : null;
    },
    pause: () => send({ kind: "pause" }),
    resume: () => send({ kind: "resume" }),
    step: () => send({ kind: "step" }),
    slow: (stepMs) => send({ kind: "slow", stepMs }),
    async probe(pixels) {
      const reply = await ask((id) => ({ kind: "probe", request: id, pixels }));
      return reply.kind === "answer" ? reply.answer : null;
    },
    async disturb(pixels, label, means) {
      const reply = await ask((id) => ({ kind: "disturb", request: id, pixels, label, means }));
      return reply.kind === "disturbed" ? reply.disturbed : null;
    },
    async exportNet(net, weightsName) {
      const reply = await ask((id) => ({ kind: "export", request: id, net, weightsName }));
      return reply.kind === "exported" ? reply.files : null;
    },
    async inspect(experiment, learned) {
      const reply = await ask((id) => ({ kind: "inspect", request: id, experiment, learned }));
      return reply.kind === "inspected" ? reply.inspection : null;
    },
    async sample(experiment, learned, answers) {
      const reply = await ask((id) => ({
        kind: "sample",
        request: id,
        experiment,
        learned,
        ask: answers,
      }));
      return reply.kind === "sampled" ? reply.sample : null;
    },
    async findNatural(experiment, target) {
      const reply = await ask((id) => ({ kind: "natural", request: id, experiment, target }));
      return reply.kind === "found" ? reply.natural : null;
    },
    async preview(experiment) {
      const reply = await ask((id) => ({ kind: "preview", request: id, experiment }));
      if (reply.kind === "refused") {
        throw new Problem(reply.problem.code, reply.problem.sentence, reply.problem.nextStep);
      }
      if (reply.kind !== "previewed") throw new Error(`the engine answered a preview with ${reply.kind}`);
      return reply.preview;
    },
    giveOwn: (pictures) => send({ kind: "own", pictures }),
    rest,
    close,
  };
}

type Reply = Extract<FromEngine, { readonly request: number }>;
