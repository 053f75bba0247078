// A sweep: the same experiment again and again with one setting turned, on an engine of its own, so that the page's
// nets stay as they are.

import { create } from "zustand";
import type { Twins } from "#core/events.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import type { SweepAxis } from "#core/experiment/sweep.ts";
import type { Scores } from "#core/measure/scores.ts";
import { Problem } from "#core/problem.ts";
import type { PlainProblem } from "#engine/protocol.ts";
import { useRun } from "./runStore.ts";
import { openSweepEngine, type SweepEngine } from "./sweepEngine.ts";

export interface SweepPoint {
  readonly value: number;
  readonly seed: number;
  readonly scores: Twins<Scores>;
  /** How sure both nets are of the attacker's class, on the followed picture with the trigger; 0..1. */
  readonly followed: Twins<number>;
}

export interface Sweep {
  readonly axis: SweepAxis;
  readonly experiment: Experiment;
  readonly values: readonly number[];
  readonly seeds: readonly number[];
  /** What has been measured so far: seed after seed, each through all values. */
  readonly points: readonly SweepPoint[];
  /** Of all its training steps, 0..1; null when nothing is going on. */
  readonly done: number | null;
  readonly secondsLeft: number | null;
  readonly problem: PlainProblem | null;
}

export interface SweepStore {
  readonly sweep: Sweep | null;
  start(experiment: Experiment, axis: SweepAxis, seedCount: number): void;
  /** Ends it; what was measured stays. */
  cancel(): void;
}

export const useSweep = create<SweepStore>()((set, get) => {
  let engine: SweepEngine | null = null;
  const close = () => {
    engine?.close();
    engine = null;
  };
  const update = (change: Partial<Sweep>) =>
    set(({ sweep }) => (sweep ? { sweep: { ...sweep, ...change } } : {}));

  async function goThrough(sweep: Sweep, own: SweepEngine): Promise<void> {
    const runs = runsOf(sweep);
    const total = runs.reduce((sum, { experiment }) => sum + experiment.steps, 0);
    const began = performance.now();
    let before = 0;
    const progress = (step: number) => {
      const done = (before + step) / total;
      const seconds = (performance.now() - began) / 1000;
      if (own === engine)
        update({ done, secondsLeft: seconds < knownAfter ? null : (seconds / done) * (1 - done) });
    };
    for (const { experiment, values } of runs) {
      const trained = await own.train(experiment, progress);
      for (const value of values) {
        const point = trained.asTrained ?? (await own.tryOut(trained, sweep.axis.apply(experiment, value)));
        // Cancelled meanwhile, or another sweep has begun.
        if (own !== engine) return;
        update({ points: [...(get().sweep?.points ?? []), { value, seed: experiment.seed, ...point }] });
      }
      before += experiment.steps;
    }
  }

  return {
    sweep: null,
    start(experiment, axis, seedCount) {
      close();
      const values = axis.values(experiment) ?? [];
      const seeds = Array.from({ length: seedCount }, (_, at) => experiment.seed + at);
      const sweep: Sweep = {
        axis,
        experiment,
        values,
        seeds,
        points: [],
        done: 0,
        secondsLeft: null,
        problem: null,
      };
      set({ sweep });
      // The same backend as the page's, so that its points compare with the page's runs.
      const own = openSweepEngine(useRun.getState().engine.backend, axis.turns);
      engine = own;
      const end = (change: Partial<Sweep>) => {
        if (own !== engine) return;
        close();
        update({ done: null, secondsLeft: null, ...change });
      };
      goThrough(sweep, own).then(
        () => end({}),
        (error: unknown) => {
          if (!(error instanceof Problem)) throw error;
          const { code, sentence, nextStep } = error;
          end({ problem: { code, sentence, nextStep } });
        },
      );
    },
    cancel() {
      close();
      update({ done: null, secondsLeft: null });
    },
  };
});

/** From so many seconds on, what is left can be told from what was. */
const knownAfter = 2;

export interface SweepRun {
  readonly experiment: Experiment;
  /** The values that are measured on its nets. */
  readonly values: readonly number[];
}

/** The trainings of a sweep, in their order. */
export function runsOf({
  axis,
  experiment,
  values,
  seeds,
}: Pick<Sweep, "axis" | "experiment" | "values" | "seeds">): readonly SweepRun[] {
  return seeds.flatMap((seed) =>
    axis.turns === "test"
      ? [{ experiment: { ...experiment, seed }, values }]
      : values.map((value) => ({ experiment: { ...axis.apply(experiment, value), seed }, values: [value] })),
  );
}
