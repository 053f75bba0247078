// Stops a run by itself when its flip has come, if that was asked for. A flip counts when it lasts, so it is known a few
// checks later; what is shown then is the step of the flip itself.

import { useEffect } from "react";
import { flipCurves } from "#state/curves.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { isLearning } from "#state/lectureRun.ts";
import { useLecture } from "#state/lectureStore.ts";
import type { RunState } from "#state/runState.ts";
import { useRun } from "#state/runStore.ts";

export function useFreeze(): void {
  useEffect(
    () =>
      useRun.subscribe(({ run }, { run: before }) => {
        if (run.checks === before.checks || !isLearning(run)) return;
        const { freezes, freezeAt } = useLecture.getState();
        const step = freezes ? flipOf(run) : null;
        if (step !== null && flipOf(before) === null) freezeAt(step);
      }),
    [],
  );
}

function flipOf({ checks, experiment, prepared }: RunState): number | null {
  if (!experiment || !prepared || checks.length === 0) return null;
  const { followed } = useExperiment.getState().experiment;
  return flipCurves(checks, experiment, prepared, followed).flipStep;
}
