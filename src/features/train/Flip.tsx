// The hero: what the poisoned net says about the followed picture with its mark, step by step.

import { useMemo } from "react";
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
import { Part } from "#ui/Parts.tsx";
import { ComingFlip, ComingHeading } from "./ComingFlip.tsx";
import { GoBack } from "./GoBack.tsx";
import { LiveFlip, useHand } from "./LiveFlip.tsx";
import { useCoreWords, useWords } from "#words/useWords.ts";
import styles from "./Train.module.css";

export function Flip() {
  const t = useWords("train");
  const core = useCoreWords();
  const checks = useRun((state) => state.run.checks);
  const prepared = useRun((state) => state.run.prepared);
  const trained = useRun((state) => state.run.experiment);
  const origin = useRun((state) => state.run.origin);
  const followed = useExperiment((state) => state.experiment.followed);
  const busy = useRun((state) => isBusy(state.run));
  const curves = useMemo(
    () => (trained && prepared ? flipCurves(checks, trained, prepared, followed) : null),
    [checks, prepared, trained, followed],
  );
  const series =
    curves && trained && curves.steps.length > 0 && origin !== "loaded"
      ? {
          ...curves,
          targetName: core(curves.targetName),
          trueName: core(curves.trueName),
          totalSteps: trained.steps,
        }
      : null;
  const isComing = series === null && busy && origin !== "loaded";
  const hand = useHand(series !== null, busy);
  return (
    <>
      {series && (
        <h3 className={styles.heading}>
          <Trans
            t={t}
            i18nKey="chart.heading"
            values={{ truth: series.trueName }}
            components={{ strong: <strong /> }}
          />
          {(origin === "shipped" || origin === "kept") && (
            <span className={styles.recorded}> · {t("chart.recorded")}</span>
          )}
        </h3>
      )}
      {isComing && <ComingHeading />}
      <div className={styles.positioned} {...hand.listeners}>
        {series ? (
          <StillFlipChart {...series} isCovered={hand.chart !== null && hand.isOn} />
        ) : isComing ? (
          <ComingFlip steps={trained?.steps ?? 0} />
        ) : (
          <ChartFrame sentence={t(origin === "loaded" ? "chart.loaded" : "chart.empty")} />
        )}
        {hand.chart && <LiveFlip Chart={hand.chart} series={series} isShown={series !== null && hand.isOn} />}
        {series && <ShownCursor series={series} />}
        {series && series.flipStep !== null && (
          <FlipPulse
            key={`${followed} ${series.flipStep}`}
            series={{ ...series, flipStep: series.flipStep }}
          />
        )}
      </div>
      {series && (
        <>
          {/* Outside the chart: where that is covered by the interactive one, an open menu stays open. */}
          <SaveFlip series={series} />
          <Part name="timeline">
            <GoBack flipStep={series.flipStep} />
          </Part>
        </>
      )}
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
