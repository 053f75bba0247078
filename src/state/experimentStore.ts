// The experiment that is asked for, with undo. What answers is in runStore.ts.

import { create } from "zustand";
import { defaultExperiment } from "#core/experiment/defaults.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import { parseExperiment } from "#core/experiment/parse.ts";
import type { Notice } from "#core/experiment/parseValue.ts";

const undoLimit = 200;

export interface ExperimentState {
  readonly experiment: Experiment;
  readonly past: readonly Experiment[];
  readonly future: readonly Experiment[];
  /** What the state was before an edit that is still going on, such as a brush stroke. */
  readonly beforeEdit: Experiment | null;
  /** What had to be changed in an experiment from outside. */
  readonly notices: readonly Notice[];
  /** An unfinished edit (commit false) is one undo step together with the edits that follow until a commit. */
  edit(change: Partial<Experiment>, commit?: boolean): void;
  /** Takes an experiment from outside, through the parser. */
  load(value: unknown): void;
  undo(): void;
  redo(): void;
  dismissNotices(): void;
}

export const useExperiment = create<ExperimentState>()((set) => ({
  experiment: defaultExperiment(),
  past: [],
  future: [],
  beforeEdit: null,
  notices: [],
  edit: (change, commit = true) => set((state) => edited(state, { ...state.experiment, ...change }, commit)),
  load: (value) =>
    set((state) => {
      const { experiment, notices } = parseExperiment(value);
      return { ...edited(state, experiment, true), notices };
    }),
  undo: () =>
    set(({ past, future, experiment, beforeEdit }) => {
      // An edit that is still going on is what was done last.
      if (beforeEdit) return { experiment: beforeEdit, future: [experiment], beforeEdit: null };
      const previous = past.at(-1);
      if (!previous) return {};
      return {
        experiment: previous,
        past: past.slice(0, -1),
        future: [experiment, ...future],
        beforeEdit: null,
      };
    }),
  redo: () =>
    set(({ past, future, experiment }) => {
      const [next, ...rest] = future;
      return next ? { experiment: next, past: [...past, experiment], future: rest, beforeEdit: null } : {};
    }),
  dismissNotices: () => set({ notices: [] }),
}));

function edited(
  { experiment, past, beforeEdit }: ExperimentState,
  next: Experiment,
  commit: boolean,
): Partial<ExperimentState> {
  const before = beforeEdit ?? experiment;
  if (!commit) return { experiment: next, beforeEdit: before };
  if (JSON.stringify(before) === JSON.stringify(next)) return { experiment: next, beforeEdit: null };
  return { experiment: next, past: [...past, before].slice(-undoLimit), future: [], beforeEdit: null };
}
