// A sweep: the same experiment again and again with one setting turned, on an engine of its own, so that the page's
// nets stay as they are.

import { create } from "zustand";
import type { Twins } from "#core/events.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import type { SweepAxis } from "#core/experiment/sweep.ts";
import type { Scores } from "#core/measure/scores.ts";
import { createEngineClient, type EngineClient } from "#engine/client.ts";
import type { PlainProblem } from "#engine/protocol.ts";
import { useOwn } from "./ownStore.ts";
import { useRun } from "./runStore.ts";

export interface SweepPoint {
  readonly value: number;
  readonly seed: number;
  readonly scores: Twins<Scores>;
}

export interface Sweep {
  readonly axis: SweepAxis;
  readonly experiment: Experiment;
  readonly values: readonly number[];
  readonly seeds: readonly number[];
  /** What has been measured so far: seed after seed, each through all values. */
  readonly points: readonly SweepPoint[];
  /** Of the run that is going on, 0..1; null when none is. */
  readonly done: number | null;
  readonly problem: PlainProblem | null;
}

export interface SweepStore {
  readonly sweep: Sweep | null;
  start(experiment: Experiment, axis: SweepAxis, seedCount: number): void;
  /** Ends it; what was measured stays. */
  cancel(): void;
}

export const useSweep = create<SweepStore>()((set, get) => {
  let client: EngineClient | null = null;
  const close = () => {
    client?.close();
    client = null;
  };
  const update = (change: Partial<Sweep>) =>
    set(({ sweep }) => (sweep ? { sweep: { ...sweep, ...change } } : {}));
  /** The next run, or the end. */
  const next = () => {
    const { sweep } = get();
    const run = sweep && runAt(sweep, sweep.points.length);
    if (!run || !client) {
      close();
      return update({ done: null });
    }
    update({ done: 0 });
    client.start(run.experiment, false);
  };
  const finished = (scores: Twins<Scores>) => {
    const { sweep } = get();
    const run = sweep && runAt(sweep, sweep.points.length);
    if (!sweep || !run) return;
    update({ points: [...sweep.points, { value: run.value, seed: run.experiment.seed, scores }] });
    next();
  };
  return {
    sweep: null,
    start(experiment, axis, seedCount) {
      close();
      const values = axis.values(experiment) ?? [];
      const seeds = Array.from({ length: seedCount }, (_, at) => experiment.seed + at);
      set({ sweep: { axis, experiment, values, seeds, points: [], done: 0, problem: null } });
      client = createEngineClient(
        {
          ready: () => {
            // It starts by itself with the first run.
          },
          speed: () => {
            // Told as a share of the run instead.
          },
          event(event) {
            const sweep = get().sweep;
            const steps = sweep && runAt(sweep, sweep.points.length)?.experiment.steps;
            if (event.kind === "progress" && steps) update({ done: event.step / steps });
            if (event.kind === "finished") finished(event.scores);
          },
          failed(problem) {
            close();
            update({ done: null, problem });
          },
        },
        // The same backend as the page's, so that its points compare with the page's runs.
        {
          base: new URL("./", document.baseURI).href,
          backend: useRun.getState().engine.backend,
          own: useOwn.getState().used,
        },
      );
      next();
    },
    cancel() {
      close();
      update({ done: null });
    },
  };
});

/** The experiment of the run at this place in the order, and its value; null past the end. */
export function runAt(
  { axis, experiment, values, seeds }: Pick<Sweep, "axis" | "experiment" | "values" | "seeds">,
  index: number,
): { readonly value: number; readonly experiment: Experiment } | null {
  const value = values[index % values.length];
  const seed = seeds[Math.floor(index / values.length)];
  if (value === undefined || seed === undefined) return null;
  return { value, experiment: { ...axis.apply(experiment, value), seed } };
}
