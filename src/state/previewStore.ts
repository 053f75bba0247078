// What can be shown of the edited experiment before it is trained: its poisoned rows and watched pictures.

import { create } from "zustand";
import type { Experiment } from "#core/experiment/experiment.ts";
import type { Preview } from "#core/preview.ts";
import { Problem } from "#core/problem.ts";
import { useOwn } from "./ownStore.ts";
import { useRun } from "./runStore.ts";

export interface PreviewStore {
  /** Of the experiment that was asked for last; an older one stays until the next is there. */
  readonly preview: Preview | null;
  readonly problem: Problem | null;
  /** Does nothing if this experiment would give the preview that is there. */
  ask(experiment: Experiment): Promise<void>;
}

let askedKey = "";

export const usePreview = create<PreviewStore>()((set) => ({
  preview: null,
  problem: null,
  async ask(experiment) {
    const key = previewKey(experiment);
    if (key === askedKey) return;
    askedKey = key;
    try {
      const preview = await useRun.getState().preview(experiment);
      if (askedKey === key) set({ preview, problem: null });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (askedKey === key) set({ preview: null, problem: error });
    }
  },
}));

/** Knobs, net and training settings do not change which pictures there are. */
function previewKey(experiment: Experiment): string {
  const { dataset, classes, trainPerClass, testPerClass, attack, goal, poisonRate, seed } = experiment;
  const pictures = dataset === "own" ? useOwn.getState().version : 0;
  return JSON.stringify([
    dataset,
    pictures,
    classes,
    trainPerClass,
    testPerClass,
    attack,
    goal,
    poisonRate,
    seed,
  ]);
}
