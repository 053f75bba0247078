// The flip of one kept run, small, on the axes that all compared runs share.

import { useRef } from "react";
import { flipCurves } from "#state/curves.ts";
import type { KeptRun } from "#state/runs/keptRun.ts";
import { roundTicks, type ChartData } from "#ui/charts/chartData.ts";
import { ChartTools } from "#ui/charts/ChartTools.tsx";
import { LineChart } from "#ui/charts/LineChart.tsx";
import { screenPalette } from "#ui/charts/palette.ts";
import { useWidth } from "#ui/charts/useWidth.ts";
import { percentText } from "#ui/percent.ts";
import { useWords } from "#words/useWords.ts";
import { checksOf } from "./scoresOf.ts";
import styles from "./Runs.module.css";

export interface CompareChartProps {
  readonly run: KeptRun;
  /** Where the axis ends. */
  readonly steps: number;
}

export function CompareChart({ run, steps }: CompareChartProps) {
  const figure = useRef<HTMLElement>(null);
  const width = useWidth(figure, { initial: 320, least: 220, most: 640 });
  const data = useFlipData(run, steps);
  const t = useWords("runs");
  return (
    <figure ref={figure} className={styles.chart}>
      <h4>{run.name}</h4>
      <LineChart data={data} width={width} height={170} palette={screenPalette} labels="values" size={11} />
      <figcaption className={styles.remark}>{data.sentence}</figcaption>
      <ChartTools
        data={data}
        stem={`run-${run.recording.experiment.seed}`}
        source={t("compare.source", { name: run.name, seed: run.recording.experiment.seed })}
      />
    </figure>
  );
}

function useFlipData(run: KeptRun, steps: number): ChartData {
  const t = useWords("runs");
  const { experiment } = run.recording;
  const watched = { labels: run.watchedLabels };
  const curves = flipCurves(checksOf(run), experiment, { watched }, experiment.followed);
  const last = { target: curves.target.at(-1), twin: curves.twinTarget.at(-1) };
  const values = {
    target: curves.targetName,
    rate: percentText(last.target),
    twin: percentText(last.twin),
    step: curves.flipStep ?? 0,
  };
  return {
    title: run.name,
    sentence: curves.flipStep === null ? t("compare.noFlip", values) : t("compare.flip", values),
    x: {
      label: t("compare.steps"),
      from: 0,
      to: steps,
      places: curves.steps,
      written: curves.steps.map(String),
      ticks: roundTicks(steps, 3),
    },
    lines: [
      {
        tone: "poisoned",
        name: curves.targetName,
        values: curves.target,
        band: curves.bandLow.map((low, at) => [low, curves.bandHigh[at] ?? low] as const),
      },
      { tone: "truth", name: curves.trueName, values: curves.truth },
      { tone: "clean", name: t("compare.cleanNet"), values: curves.twinTarget, thin: true },
    ],
    ...(curves.flipStep !== null && {
      mark: { at: curves.flipStep, words: t("compare.flips", { step: curves.flipStep }) },
    }),
  };
}
