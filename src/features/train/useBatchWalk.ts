// Gets a run to wait where its next step can be watched, and has that step taken.

import { useState } from "react";
import { branchObjection } from "#core/experiment/branch.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import type { Walk } from "#core/train/walk.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { isBusy } from "#state/runState.ts";
import { useRun } from "#state/runStore.ts";
import { sameTraining } from "#core/experiment/sameTraining.ts";

export interface SeenWalk {
  readonly walk: Walk;
  readonly experiment: Experiment;
}

export function useBatchWalk() {
  const [seen, setSeen] = useState<SeenWalk | null>(null);
  const [waiting, setWaiting] = useState(false);
  const begin = () => {
    setWaiting(true);
    waitForNextStep();
    const { walk, run } = useRun.getState();
    void walk().then((found) => {
      setWaiting(false);
      if (found && run.experiment) setSeen({ walk: found, experiment: run.experiment });
    });
  };
  return { seen, waiting, begin, end: () => setSeen(null) };
}

/** From the step that is looked at, if any; a finished run is left as a branch would leave it, to be had again. */
function waitForNextStep(): void {
  const { run, shownStep, pause, train, continueFrom } = useRun.getState();
  const { experiment } = useExperiment.getState();
  const from =
    shownStep ?? (run.phase === "finished" ? run.kept.findLast((step) => step < run.step) : undefined);
  const fits =
    run.experiment !== null &&
    from !== undefined &&
    branchObjection(run.experiment, experiment, from) === null;
  const unchanged = run.experiment !== null && sameTraining(run.experiment, experiment);
  if (fits) continueFrom(from, experiment, true);
  else if (unchanged && isBusy(run) && run.phase !== "measuring") pause();
  else if (!unchanged || run.phase !== "paused") train(experiment, true);
}
