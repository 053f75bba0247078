// The flip chart as data for files, small multiples and paper.

import type { useWords } from "#words/useWords.ts";
import { roundTicks, type ChartData } from "./chartData.ts";
import type { FlipChartProps } from "./flipChart.ts";

export interface FlipDataProps {
  readonly series: FlipChartProps;
  readonly title: string;
  readonly sentence: string;
  /** Where the axis ends; the run's own last step, if it is left out. */
  readonly to?: number;
}

type UiWords = ReturnType<typeof useWords<"ui">>;

export function flipData({ series, title, sentence, to }: FlipDataProps, t: UiWords): ChartData {
  const { steps, target, truth, twinTarget, bandLow, bandHigh, flipStep, totalSteps } = series;
  const end = to ?? totalSteps;
  return {
    title,
    sentence,
    x: {
      label: t("chart.steps"),
      from: 0,
      to: end,
      places: steps,
      written: steps.map(String),
      ticks: roundTicks(end, 3),
    },
    lines: [
      {
        tone: "poisoned",
        name: series.targetName,
        values: target,
        band: bandLow.map((low, at) => [low, bandHigh[at] ?? low] as const),
      },
      { tone: "truth", name: series.trueName, values: truth },
      ...(twinTarget
        ? [{ tone: "clean" as const, name: t("chart.cleanNet"), values: twinTarget, thin: true }]
        : []),
    ],
    ...(flipStep !== null && { mark: { at: flipStep, words: t("chart.flipsAt", { step: flipStep }) } }),
  };
}
