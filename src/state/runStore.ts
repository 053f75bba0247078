// The run that answers: drives the engine's client and keeps what comes back. At most ten updates a second
// reach React, however fast events arrive.

import { create } from "zustand";
import type { AdversarialMeans, Disturbed } from "#core/adversarial/pgd.ts";
import type { OwnPictures } from "#core/datasets/ownPictures.ts";
import type { NaturalTrigger } from "#core/adversarial/naturalTrigger.ts";
import type { Inspection } from "#core/measure/inspect.ts";
import type { Sample } from "#core/measure/sample.ts";
import type { RunEvent, Twins } from "#core/events.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import type { Preview } from "#core/preview.ts";
import type { Pictures } from "#core/pictures.ts";
import type { Walk } from "#core/train/walk.ts";
import type { BackendId } from "#core/port.ts";
import { createEngineClient, type EngineClient } from "#engine/client.ts";
import type { ModelFile, Opening, TriedBackend } from "#engine/protocol.ts";
import { branchActions, noBranches, type BranchStore } from "./runBranches.ts";
import { useOwn } from "./ownStore.ts";
import { shownLearned } from "./shown.ts";
import { isBusy, noRun, reduceRun, rescuedRun, type RunState } from "./runState.ts";

export interface EngineStatus {
  readonly backend: BackendId | null;
  /** The person's own choice; null while the engine chooses. */
  readonly wanted: BackendId | null;
  readonly tried: readonly TriedBackend[];
  /** True where the browser refused a worker and the engine runs on the page. */
  readonly onPage: boolean;
}

export interface RunStore extends BranchStore {
  readonly run: RunState;
  /** The step whose nets are looked at; null for the newest. Every answer of the engine is theirs. */
  readonly shownStep: number | null;
  readonly engine: EngineStatus;
  /** Trains this from its first step; with `paused`, waits there for single steps. */
  train(experiment: Experiment, paused?: boolean): void;
  pause(): void;
  resume(): void;
  step(): void;
  /** From now on every training step takes this long at least; 0 for as fast as can be. Changes no result. */
  slow(stepMs: number): void;
  showStep(step: number | null): void;
  /** Takes one step of a run that waits, and tells all about it. */
  walk(): Promise<Walk | null>;
  /** The first layers' filters of both nets; null if there are none or no nets. */
  filters(): Promise<Twins<Pictures> | null>;
  /** What was told of a lost engine has been read. */
  dismissRescue(): void;
  /** Shows a pair of nets that was trained before; gives up quietly if a run has begun meanwhile. */
  openShipped(name: string, experiment: Experiment): void;
  /** Shows nets from a kept run or from model files; a net that is null stays the one that is there. */
  open(opening: Opening): void;
  /** Measures the same files with another trigger: the pictures are the same too, and stay in sight meanwhile. */
  openAgain(opening: Opening): void;
  probe(pixels: Uint8Array): Promise<Twins<Float32Array> | null>;
  disturb(pixels: Uint8Array, label: number, means: AdversarialMeans): Promise<Disturbed | null>;
  exportNet(net: keyof Twins<unknown>, weightsName: string): Promise<ModelFile | null>;
  /** A closer look at the nets that are there. */
  inspect(): Promise<Inspection | null>;
  /** Held-out pictures of the run's experiment to choose from; with `ask`, and what both nets say about them. */
  sample(ask: boolean): Promise<Sample | null>;
  findNatural(experiment: Experiment, target: number): Promise<NaturalTrigger | null>;
  preview(experiment: Experiment): Promise<Preview | null>;
  giveOwn(pictures: OwnPictures): void;
  /** Gives back the engine's memory if nothing goes on; the nets are there again when they are asked. */
  rest(): void;
  /** Starts a fresh engine on this backend; null lets the engine choose. The run is lost, the experiment is not. */
  useBackend(backend: BackendId | null): void;
}

const updateMs = 100;
/** After these problems there is no engine any more: whoever asks next starts another one. */
const withoutEngine: ReadonlySet<string> = new Set(["worker-died", "no-engine", "device-lost"]);
const noEngine: EngineStatus = { backend: null, wanted: null, tried: [], onPage: false };

export const useRun = create<RunStore>()((set, get) => {
  let waiting: RunEvent[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  let client: EngineClient | null = null;
  let wanted: BackendId | null = null;
  let stepMs = 0;

  const flush = () => {
    // All that waited enters in one update.
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const events = waiting;
    waiting = [];
    if (events.length > 0) set(({ run }) => ({ run: events.reduce(reduceRun, run) }));
  };
  const begin = (run: Partial<RunState>) => {
    flush();
    set({ run: { ...noRun, ...run }, shownStep: null, ...noBranches });
  };
  const running = () => {
    if (client) return client;
    client = start(wanted);
    if (stepMs > 0) client.slow(stepMs);
    return client;
  };
  const start = (backend: BackendId | null) =>
    createEngineClient(
      {
        ready: (chosen, tried, onPage) => set({ engine: { backend: chosen, wanted, tried, onPage } }),
        event(event) {
          waiting.push(event);
          timer ??= setTimeout(flush, updateMs);
        },
        rests() {
          flush();
          set(({ run }) => ({ run: { ...run, settling: false } }));
        },
        speed: (reading) => set(({ run }) => ({ run: { ...run, ...reading } })),
        failed(problem) {
          flush();
          if (withoutEngine.has(problem.code)) restart();
          set(({ run }) => ({ run: { ...run, phase: "failed", problem, rescue: null } }));
        },
        rescued(rescue) {
          flush();
          set(({ run, shownStep }) => ({
            engine: { ...noEngine, wanted },
            run: rescuedRun(run, rescue),
            shownStep: shownStep !== null && rescue.kept.includes(shownStep) ? shownStep : null,
          }));
        },
      },
      {
        base: new URL("./", document.baseURI).href,
        backend,
        keepsMoments: true,
        own: useOwn.getState().used,
      },
    );
  const restart = () => {
    client?.close();
    client = null;
    // What it kept is gone with it.
    set(({ run }) => ({ engine: noEngine, run: { ...run, kept: [] }, shownStep: null, ...noBranches }));
  };

  return {
    run: noRun,
    shownStep: null,
    ...noBranches,
    engine: noEngine,
    train(experiment, paused = false) {
      begin({ phase: paused ? "paused" : "loading", origin: "trained", experiment });
      running().start(experiment, paused);
    },
    pause() {
      flush();
      if (!isBusy(get().run)) return;
      running().pause();
      set(({ run }) => ({ run: { ...run, phase: "paused", settling: true, secondsLeft: null } }));
    },
    resume() {
      running().resume();
      set(({ run }) => ({ run: { ...run, phase: "training", settling: false } }));
    },
    step: () => running().step(),
    slow(ms) {
      stepMs = ms;
      client?.slow(ms);
    },
    showStep(shownStep) {
      if (shownStep === get().shownStep) return;
      set({ shownStep });
      running().show(shownStep);
    },
    walk: () => running().walk(),
    async filters() {
      const { experiment } = get().run;
      return experiment && running().filters(experiment);
    },
    ...branchActions(set, get, { flush, engine: running }),
    dismissRescue: () => set(({ run }) => ({ run: { ...run, rescue: null } })),
    openShipped(name, experiment) {
      begin({ phase: "loading", origin: "shipped", experiment });
      running().openShipped(name);
    },
    open(opening) {
      const origin = opening.recording ? "kept" : "loaded";
      begin({ phase: "loading", origin, experiment: opening.experiment });
      running().open(opening);
    },
    openAgain(opening) {
      const { prepared } = get().run;
      begin({ phase: "measuring", origin: "loaded", experiment: opening.experiment, prepared });
      running().open(opening);
    },
    probe: (pixels) => running().probe(pixels),
    disturb: (pixels, label, means) => running().disturb(pixels, label, means),
    exportNet: (net, weightsName) => running().exportNet(net, weightsName),
    async inspect() {
      const { run, shownStep } = get();
      const learned = shownLearned(run, shownStep)?.learned ?? null;
      return run.experiment && running().inspect(run.experiment, learned);
    },
    async sample(ask) {
      const { run, shownStep } = get();
      const learned = shownLearned(run, shownStep)?.learned ?? null;
      return run.experiment && running().sample(run.experiment, learned, ask);
    },
    findNatural: (experiment, target) => running().findNatural(experiment, target),
    giveOwn: (pictures) => running().giveOwn(pictures),
    rest() {
      if (!isBusy(get().run)) client?.rest();
    },
    preview: (experiment) => running().preview(experiment),
    useBackend(backend) {
      wanted = backend;
      restart();
      begin({});
      running();
    },
  };
});
