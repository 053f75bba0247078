// Questions that take the nets a while are asked when they stand still, and when the hand that goes back through the
// training rests.

import { useEffect, useState } from "react";
import { useRun } from "#state/runStore.ts";

const restMs = 250;

/** Names the nets that stand still: another text as soon as they are others, null while they learn. */
export function useSettledAt(): string | null {
  const settled = useRun(({ run, shownStep }) => {
    if (shownStep !== null) return `step ${shownStep}`;
    return run.phase === "finished" || run.phase === "paused" ? `${run.phase} ${run.step}` : null;
  });
  const [rested, setRested] = useState(settled);
  useEffect(() => {
    const timer = setTimeout(() => setRested(settled), restMs);
    return () => clearTimeout(timer);
  }, [settled]);
  return settled === null ? null : (rested ?? settled);
}
