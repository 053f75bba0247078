// The flip of one kept run, small, on the axes that all compared runs share.

import { useRef } from "react";
import { flipCurves } from "#state/curves.ts";
import type { KeptRun } from "#state/runs/keptRun.ts";
import type { ChartData } from "#ui/charts/chartData.ts";
import { ChartTools } from "#ui/charts/ChartTools.tsx";
import { flipData } from "#ui/charts/flipData.ts";
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
  const ui = useWords("ui");
  const { experiment } = run.recording;
  const watched = { labels: run.watchedLabels };
  const curves = flipCurves(checksOf(run), experiment, { watched }, experiment.followed);
  const values = {
    target: curves.targetName,
    rate: percentText(curves.target.at(-1)),
    twin: percentText(curves.twinTarget.at(-1)),
    step: curves.flipStep ?? 0,
  };
  const sentence = curves.flipStep === null ? t("compare.noFlip", values) : t("compare.flip", values);
  const series = { ...curves, totalSteps: experiment.steps };
  return flipData({ series, title: run.name, sentence, to: steps }, ui);
}
