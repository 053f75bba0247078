// Questions that take the nets a while are asked when they stand still.

import { useRun } from "#state/runStore.ts";

/** Names the nets that stand still: another text as soon as they are others, null while they learn. */
export function useSettledAt(): string | null {
  return useRun(({ run }) =>
    run.phase === "finished" || run.phase === "paused" ? `${run.phase} ${run.step}` : null,
  );
}
