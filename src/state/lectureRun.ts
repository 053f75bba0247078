// What the keys of lecture mode do to the run: train and pause, a step on, a step back.

import { sameTraining } from "#core/experiment/sameTraining.ts";
import { useExperiment } from "./experimentStore.ts";
import type { Say } from "./lectureStore.ts";
import { isBusy, type RunState } from "./runState.ts";
import { useRun } from "./runStore.ts";

export function trainOrPause(say: Say): void {
  const { run, train, pause, resume, showStep } = useRun.getState();
  const { experiment } = useExperiment.getState();
  if (run.phase === "measuring") return say("measuring");
  if (isLearning(run)) {
    pause();
    return say("paused");
  }
  const isSame = run.experiment !== null && sameTraining(run.experiment, experiment);
  // What has been trained is only trained again by the key that says so.
  if (run.phase === "finished" && run.origin === "trained" && isSame) return say("finished");
  showStep(null);
  if (run.phase === "paused" && isSame) {
    resume();
    return say("goesOn");
  }
  train(experiment);
  say("training");
}

export function goBack(say: Say): void {
  const { run, shownStep, showStep } = paused();
  const earlier = run.kept.findLast((step) => step < (shownStep ?? run.step));
  if (earlier === undefined) return say("nothingEarlier");
  showStep(earlier);
  say("atStep", { step: earlier });
}

export function goForward(say: Say): void {
  const { run, shownStep, showStep, train, step } = paused();
  if (shownStep !== null) {
    const later = run.kept.find((each) => each > shownStep) ?? run.step;
    showStep(later < run.step ? later : null);
    return say("atStep", { step: later });
  }
  const { experiment } = useExperiment.getState();
  const isSame = run.experiment !== null && sameTraining(run.experiment, experiment);
  if (run.phase === "finished" && run.origin === "trained" && isSame) return say("lastStep");
  if (run.phase !== "paused" || !isSame) train(experiment, true);
  step();
  say("oneStep");
}

/** Nets that were trained before are only opened: there is nothing to pause. */
export const isLearning = (run: Pick<RunState, "phase" | "origin">): boolean =>
  isBusy(run) && run.origin === "trained";

/** The run store after a pause; a run that is being measured goes on, it is at its end. */
function paused() {
  const { run, pause } = useRun.getState();
  if (isLearning(run) && run.phase !== "measuring") pause();
  return useRun.getState();
}
