// The hero: what the poisoned net says about the followed picture with its mark, step by step.

import { lazy, Suspense, useMemo } from "react";
import { flipCurves } from "#state/curves.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { useRun } from "#state/runStore.ts";
import { ChartFrame } from "#ui/charts/ChartFrame.tsx";
import styles from "./Train.module.css";

const FlipChart = lazy(() => import("#ui/charts/index.ts").then((charts) => ({ default: charts.FlipChart })));

export function Flip() {
  const checks = useRun((state) => state.run.checks);
  const prepared = useRun((state) => state.run.prepared);
  const trained = useRun((state) => state.run.experiment);
  const origin = useRun((state) => state.run.origin);
  const followed = useExperiment((state) => state.experiment.followed);
  const curves = useMemo(
    () => (trained && prepared ? flipCurves(checks, trained, prepared, followed) : null),
    [checks, prepared, trained, followed],
  );
  if (!curves || !trained || curves.steps.length === 0) {
    return (
      <ChartFrame sentence="Press Train: this chart shows how sure the poisoned net is, step by step." />
    );
  }
  return (
    <>
      <h3 className={styles.heading}>
        What the poisoned net says about <strong>this</strong> {curves.trueName} with the mark
        {origin === "shipped" && <span className={styles.recorded}> · recorded when it was trained</span>}
      </h3>
      <Suspense fallback={<ChartFrame sentence="The chart is loading." />}>
        <FlipChart {...curves} totalSteps={trained.steps} />
      </Suspense>
    </>
  );
}
