// Branches of a run: training goes on from an earlier step, and that is undone and done again like every other deed.

import type { Experiment } from "#core/experiment/experiment.ts";
import type { EngineClient } from "#engine/client.ts";
import { branchOf, hasBegun, hasEnded, stopped, type RunState } from "./runState.ts";

/** A run that another one branched off, or a branch that was undone: to be had again. */
export interface LeftRun {
  readonly run: RunState;
  /** What the branch was asked with. */
  readonly asked: Experiment;
}

export interface BranchStore {
  /** The runs before the branches that can be undone, the last one last. */
  readonly left: readonly LeftRun[];
  /** The branches that were undone and can be had again, the last one last. */
  readonly undone: readonly LeftRun[];
  /** Goes on from an earlier step as this experiment, which must fit (`branchObjection`). */
  continueFrom(step: number, experiment: Experiment, paused?: boolean): void;
  /** Has the run before the last branch again: finished as it was, or paused where it stopped. */
  undoBranch(): void;
  /** Has the branch again that was undone last: finished as it was, or paused where it stopped. */
  redoBranch(): void;
}

interface Branched extends BranchStore {
  readonly run: RunState;
  readonly shownStep: number | null;
}

interface BranchMeans {
  /** Whatever the engine has told so far is in the store afterwards. */
  readonly flush: () => void;
  readonly engine: () => EngineClient;
}

/** The engine keeps this many lines of runs apart. */
const mostLeft = 3;
export const noBranches = { left: [], undone: [] } as const;

export function branchActions(
  set: (change: Partial<Branched>) => void,
  get: () => Branched,
  { flush, engine }: BranchMeans,
): Pick<BranchStore, "continueFrom" | "undoBranch" | "redoBranch"> {
  return {
    continueFrom(step, experiment, paused = false) {
      flush();
      const { run, left } = get();
      set({
        run: { ...branchOf(run, step, experiment), phase: paused ? "paused" : "loading" },
        left: [...left, { run: stopped(run), asked: experiment }].slice(-mostLeft),
        undone: [],
        shownStep: null,
      });
      engine().branch(experiment, step, paused);
    },
    undoBranch() {
      flush();
      const { run, left, undone } = get();
      const last = left.at(-1);
      if (!last) return;
      engine().unbranch(hasEnded(last.run));
      set({
        run: last.run,
        left: left.slice(0, -1),
        undone: [...undone, { run: stopped(run), asked: last.asked }],
        shownStep: null,
      });
    },
    redoBranch() {
      flush();
      const { run, left, undone, continueFrom } = get();
      const next = undone.at(-1);
      if (!next) return;
      const { branchedAt } = next.run;
      // Undone before its first step was told: the engine has nothing of it, and it begins anew.
      if (branchedAt !== null && !hasBegun(next.run)) return continueFrom(branchedAt, next.asked, true);
      engine().rebranch(hasEnded(next.run));
      set({
        run: next.run,
        left: [...left, { run: stopped(run), asked: next.asked }],
        undone: undone.slice(0, -1),
        shownStep: null,
      });
    },
  };
}
