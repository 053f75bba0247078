// The hero: what the poisoned net says about the followed picture with its mark, step by step.

import { lazy, Suspense, useEffect, useMemo, useState } from "react";
import { flipCurves } from "#state/curves.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { isBusy } from "#state/runState.ts";
import { useRun } from "#state/runStore.ts";
import { ChartFrame } from "#ui/charts/ChartFrame.tsx";
import { StillFlipChart } from "#ui/charts/StillFlipChart.tsx";
import styles from "./Train.module.css";

// Without a connection the still chart stays: it shows the same.
const FlipChart = lazy(() =>
  import("#ui/charts/index.ts").then(
    (charts) => ({ default: charts.FlipChart }),
    () => ({ default: StillFlipChart }),
  ),
);

export function Flip() {
  const checks = useRun((state) => state.run.checks);
  const prepared = useRun((state) => state.run.prepared);
  const trained = useRun((state) => state.run.experiment);
  const origin = useRun((state) => state.run.origin);
  const followed = useExperiment((state) => state.experiment.followed);
  const busy = useRun((state) => isBusy(state.run));
  const touched = useTouched();
  const curves = useMemo(
    () => (trained && prepared ? flipCurves(checks, trained, prepared, followed) : null),
    [checks, prepared, trained, followed],
  );
  if (!curves || !trained || curves.steps.length === 0) {
    return (
      <ChartFrame
        sentence={
          busy
            ? "The chart begins with the first step of both nets."
            : "Press Train: this chart shows how sure the poisoned net is, step by step."
        }
      />
    );
  }
  return (
    <>
      <h3 className={styles.heading}>
        What the poisoned net says about <strong>this</strong> {curves.trueName} with the trigger
        {origin === "shipped" && <span className={styles.recorded}> · recorded when it was trained</span>}
      </h3>
      {touched || origin === "trained" ? (
        <Suspense fallback={<StillFlipChart {...curves} totalSteps={trained.steps} />}>
          <FlipChart {...curves} totalSteps={trained.steps} />
        </Suspense>
      ) : (
        <StillFlipChart {...curves} totalSteps={trained.steps} />
      )}
    </>
  );
}

/** True from the first key or pointer on: what only matters to a hand is loaded then, not before. */
function useTouched(): boolean {
  const [touched, setTouched] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    const touch = () => {
      setTouched(true);
      listening.abort();
    };
    for (const kind of ["pointermove", "pointerdown", "keydown"] as const) {
      addEventListener(kind, touch, { signal: listening.signal });
    }
    return () => listening.abort();
  }, []);
  return touched;
}
