// When a training begins, some of its pictures are seen to go into the nets. What flies them is loaded at the first
// touch of the page, so that opening it stays light.

import { useEffect } from "react";
import type { RunState } from "#state/runState.ts";
import { useRun } from "#state/runStore.ts";
import { onFirstTouch } from "#ui/firstTouch.ts";
import { mayMove } from "#ui/motion/calm.ts";
import { useWords } from "#words/useWords.ts";

export function useTrainingFlight(): void {
  const t = useWords("test");
  const [clean, poisoned] = [t("clean"), t("poisoned")];
  useEffect(() => {
    // Without a connection nothing flies, and nothing else is missing.
    const load = () => import("./trainingFlight.ts").catch(() => null);
    let loading: ReturnType<typeof load> | null = null;
    const stopWaiting = onFirstTouch(() => void (loading ??= load()));
    const stopWatching = useRun.subscribe(({ run }, before) => {
      if (!isBeginning(run) || isBeginning(before.run) || !mayMove()) return;
      loading ??= load();
      void loading.then((flight) => {
        // The chart makes room first, and the press is answered.
        if (flight) requestAnimationFrame(() => flight.flyTrainingPictures({ clean, poisoned }));
      });
    });
    return () => {
      stopWaiting();
      stopWatching();
    };
  }, [clean, poisoned]);
}

/** Trains from its first step on, and has not yet got its pictures. */
function isBeginning({ origin, phase, prepared, branchedAt }: RunState): boolean {
  return origin === "trained" && phase === "loading" && prepared === null && branchedAt === null;
}
