// The hero: what the poisoned net says about the followed picture with its mark, step by step.

import { lazy, Suspense, useEffect, useMemo, useState } from "react";
import { Trans } from "react-i18next";
import { flipCurves } from "#state/curves.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { isBusy } from "#state/runState.ts";
import { useRun } from "#state/runStore.ts";
import { ChartFrame } from "#ui/charts/ChartFrame.tsx";
import { FlipCursor } from "#ui/charts/FlipCursor.tsx";
import { FlipTable } from "#ui/charts/FlipTable.tsx";
import { FlipPulse } from "#ui/charts/FlipPulse.tsx";
import { ChartTools } from "#ui/charts/ChartTools.tsx";
import { flipSentence, type FlipChartProps } from "#ui/charts/flipChart.ts";
import { flipData } from "#ui/charts/flipData.ts";
import { StillFlipChart } from "#ui/charts/StillFlipChart.tsx";
import { onFirstTouch } from "#ui/firstTouch.ts";
import { Part } from "#ui/Parts.tsx";
import { ComingFlip } from "./ComingFlip.tsx";
import { GoBack } from "./GoBack.tsx";
import { useCoreWords, useWords } from "#words/useWords.ts";
import styles from "./Train.module.css";

const loadCharts = () => import("#ui/charts/index.ts");
// Without a connection the still chart stays: it shows the same.
const FlipChart = lazy(() =>
  loadCharts().then(
    (charts) => ({ default: charts.FlipChart }),
    () => ({ default: StillFlipChart }),
  ),
);

export function Flip() {
  const t = useWords("train");
  const core = useCoreWords();
  const checks = useRun((state) => state.run.checks);
  const prepared = useRun((state) => state.run.prepared);
  const trained = useRun((state) => state.run.experiment);
  const origin = useRun((state) => state.run.origin);
  const followed = useExperiment((state) => state.experiment.followed);
  const busy = useRun((state) => isBusy(state.run));
  const hand = useHand(busy);
  const curves = useMemo(
    () => (trained && prepared ? flipCurves(checks, trained, prepared, followed) : null),
    [checks, prepared, trained, followed],
  );
  if (!curves || !trained || curves.steps.length === 0) {
    return busy ? <ComingFlip steps={trained?.steps ?? 0} /> : <ChartFrame sentence={t("chart.empty")} />;
  }
  if (origin === "loaded") return <ChartFrame sentence={t("chart.loaded")} />;
  const series = {
    ...curves,
    targetName: core(curves.targetName),
    trueName: core(curves.trueName),
    totalSteps: trained.steps,
  };
  return (
    <>
      <h3 className={styles.heading}>
        <Trans
          t={t}
          i18nKey="chart.heading"
          values={{ truth: core(curves.trueName) }}
          components={{ strong: <strong /> }}
        />
        {(origin === "shipped" || origin === "kept") && (
          <span className={styles.recorded}> · {t("chart.recorded")}</span>
        )}
      </h3>
      <div className={styles.positioned} {...hand.listeners}>
        {hand.isOn ? (
          <Suspense fallback={<StillFlipChart {...series} />}>
            <FlipChart {...series} onPickStep={pickStep} />
          </Suspense>
        ) : (
          <StillFlipChart {...series} />
        )}
        <ShownCursor series={series} />
        {curves.flipStep !== null && (
          <FlipPulse
            key={`${followed} ${curves.flipStep}`}
            series={{ ...series, flipStep: curves.flipStep }}
          />
        )}
      </div>
      {/* Outside the chart: where that is exchanged for the interactive one, an open menu stays open. */}
      <SaveFlip series={series} />
      <Part name="timeline">
        <GoBack flipStep={curves.flipStep} />
      </Part>
    </>
  );
}

function ShownCursor({ series }: { readonly series: FlipChartProps }) {
  const shownStep = useRun((state) => state.shownStep);
  return shownStep === null ? null : <FlipCursor series={series} step={shownStep} />;
}

function SaveFlip({ series }: { readonly series: FlipChartProps }) {
  const t = useWords("ui");
  const words = useWords("train");
  const title = `${series.trueName} → ${series.targetName}`;
  const data = flipData({ series, title, sentence: flipSentence(series, words) }, t);
  return (
    <ChartTools data={data} stem="flip-chart" source={t("chart.source")} table={<FlipTable {...series} />} />
  );
}

/** A click on the chart goes to the nearest step whose nets were kept. */
function pickStep(step: number): void {
  const { run, showStep } = useRun.getState();
  const nearest = run.kept.toSorted((one, other) => Math.abs(one - step) - Math.abs(other - step))[0];
  if (nearest !== undefined) showStep(nearest === run.kept.at(-1) ? null : nearest);
}

/**
 * Only a hand on the chart needs the interactive one. While nets learn it goes again with the hand, for it costs five
 * times what the still one does at every measured step; at rest it stays.
 */
function useHand(busy: boolean) {
  const [isInside, setInside] = useState(false);
  const [hasBeen, setBeen] = useState(false);
  useEffect(() => onFirstTouch(() => void loadCharts().catch(() => null)), []);
  const onPointerEnter = () => {
    setInside(true);
    setBeen(true);
  };
  const listeners = { onPointerEnter, onPointerLeave: () => setInside(false) };
  return { isOn: isInside || (hasBeen && !busy), listeners };
}
