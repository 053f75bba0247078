// The flip chart for a hall: the same numbers as on the page, drawn with words of the stage's size.

import { useEffect, useMemo, useRef, useState, type RefObject } from "react";
import { flipCurves } from "#state/curves.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { isBusy } from "#state/runState.ts";
import { useRun } from "#state/runStore.ts";
import { flipSentence } from "#ui/charts/flipChart.ts";
import { flipData } from "#ui/charts/flipData.ts";
import { LineChart } from "#ui/charts/LineChart.tsx";
import { screenPalette } from "#ui/charts/palette.ts";
import { part } from "#ui/part.ts";
import { useCoreWords, useWords } from "#words/useWords.ts";
import styles from "./Lecture.module.css";

export function LectureChart() {
  const t = useWords("lecture");
  const ui = useWords("ui");
  const train = useWords("train");
  const core = useCoreWords();
  const sheet = useRef<HTMLDivElement>(null);
  const { width, height, size } = useSheet(sheet);
  const checks = useRun((state) => state.run.checks);
  const prepared = useRun((state) => state.run.prepared);
  const trained = useRun((state) => state.run.experiment);
  const shownStep = useRun((state) => state.shownStep);
  const busy = useRun((state) => isBusy(state.run));
  const followed = useExperiment((state) => state.experiment.followed);
  const curves = useMemo(
    () => (trained && prepared && checks.length > 0 ? flipCurves(checks, trained, prepared, followed) : null),
    [checks, prepared, trained, followed],
  );
  const series = curves &&
    trained && {
      ...curves,
      targetName: core(curves.targetName),
      trueName: core(curves.trueName),
      totalSteps: trained.steps,
    };
  const data = series && flipData({ series, title: t("chart"), sentence: flipSentence(series, train) }, ui);
  return (
    <section className={styles.chart} aria-label={t("chart")} {...part("flip-chart")}>
      <div ref={sheet} className={styles.sheet}>
        {data ? (
          <LineChart
            data={data}
            palette={screenPalette}
            labels="values"
            {...{ width, height, size }}
            cursor={shownStep}
          />
        ) : (
          <p className={styles.soon}>{busy ? train("chart.soon") : t("chartEmpty")}</p>
        )}
      </div>
    </section>
  );
}

/** The place for the drawing in CSS pixels, and the stage's size of type in it: an SVG's words do not know rem. */
function useSheet(element: RefObject<HTMLElement | null>) {
  const [sheet, setSheet] = useState({ width: 640, height: 280, size: 26 });
  useEffect(() => {
    const watched = element.current;
    if (!watched) return undefined;
    const observer = new ResizeObserver(() =>
      setSheet({
        width: watched.clientWidth,
        height: watched.clientHeight,
        size: Number.parseFloat(getComputedStyle(watched).fontSize),
      }),
    );
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return sheet;
}
