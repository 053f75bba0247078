// On which backend the numbers behind a link were made. It is no part of the experiment: the same experiment gives the
// same numbers on the same backend, and nearly the same ones elsewhere.

import { create } from "zustand";
import type { Experiment } from "#core/experiment/experiment.ts";
import { sameTraining } from "#core/experiment/sameTraining.ts";
import { backendIds, type BackendId } from "#core/port.ts";
import type { RunState } from "./runState.ts";

export const madeKey = "made";

interface MadeState {
  /** What the link that opened the page says; null where it says nothing. */
  readonly link: { readonly backend: BackendId; readonly experiment: Experiment } | null;
}

export const useMade = create<MadeState>()(() => ({ link: null }));

/** Called with the experiment that was read out of the same link. */
export function readMade(hash: string, experiment: Experiment): void {
  const said = new URLSearchParams(hash.replace(/^#/, "")).get(madeKey);
  const backend = backendIds.find((id) => id === said);
  useMade.setState({ link: backend ? { backend, experiment } : null });
}

/** The backend that the link's numbers come from, as long as its experiment is the one that is asked for. */
export function madeBackend({ link }: MadeState, asked: Experiment): BackendId | null {
  return link && sameTraining(link.experiment, asked) ? link.backend : null;
}

/** The backend on which this experiment was trained to its end in this tab; null if it was not. */
export function trainedBackend(
  { origin, finished, experiment, prepared }: RunState,
  asked: Experiment,
): BackendId | null {
  if (origin !== "trained" || !finished || !experiment || !prepared) return null;
  return sameTraining(experiment, asked) ? prepared.backend : null;
}
