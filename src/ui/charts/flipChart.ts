// What the flip chart is about, in numbers and in words. No React, no recharts.

import { roundTicks } from "./chartData.ts";
import { percentText } from "#ui/percent.ts";
import type { useWords } from "#words/useWords.ts";

export interface FlipChartProps {
  /** Training steps at which the nets were asked, rising; the other series have one value for each. */
  readonly steps: readonly number[];
  /** The poisoned net on the followed picture with the trigger, 0..1: confidence in the attacker's class. */
  readonly target: readonly number[];
  /** The same: confidence in the true class. */
  readonly truth: readonly number[];
  /** The clean twin on the same marked picture: confidence in the attacker's class. */
  readonly twinTarget?: readonly number[];
  /** Between which confidences in their target most of the watched pictures lie. */
  readonly bandLow: readonly number[];
  readonly bandHigh: readonly number[];
  /** What the band holds, in words. */
  readonly bandWords?: string;
  readonly flipStep: number | null;
  readonly totalSteps: number;
  readonly targetName: string;
  readonly trueName: string;
  readonly onPickStep?: (step: number) => void;
}

export interface FlipRow {
  readonly step: number;
  /** Percent, 0..100. */
  readonly target: number;
  readonly truth: number;
  readonly twin: number | null;
  readonly band: readonly [number, number];
}

/** At most `limit` rows, evenly picked; the first, the last and the flip are always among them. */
export function flipRows(series: FlipChartProps, limit = 300): readonly FlipRow[] {
  return thinned(series.steps.length, limit, series.steps.indexOf(series.flipStep ?? -1)).map((at) => ({
    step: series.steps[at] ?? 0,
    target: percent(series.target[at]),
    truth: percent(series.truth[at]),
    twin: series.twinTarget ? percent(series.twinTarget[at]) : null,
    band: [percent(series.bandLow[at]), percent(series.bandHigh[at])],
  }));
}

/** How sure the poisoned net is of the attacker's class when the picture flips, 0..1. */
export function flipRate({ steps, target, flipStep }: FlipChartProps): number {
  return target[steps.indexOf(flipStep ?? -1)] ?? 0;
}

/** Where the axis of training steps has numbers: at round steps, and at its end. */
export function flipTicks(totalSteps: number): readonly number[] {
  const round = roundTicks(totalSteps).map(({ at }) => at);
  // Two numbers side by side need their room.
  return [...round.filter((at) => at < 0.85 * totalSteps), totalSteps];
}

/** The words of the chart, as `useWords("train")` gives them. */
export type ChartWords = ReturnType<typeof useWords<"train">>;

export function flipSentence(series: FlipChartProps, t: ChartWords): string {
  const { steps, target, truth, twinTarget, flipStep, totalSteps, targetName, trueName } = series;
  const last = steps.at(-1);
  if (last === undefined) return t("chart.nothing");
  const sure = (name: string, rate: number | undefined) => `${name}\u00a0${percentText(rate)}`;
  const now = {
    step: last,
    steps: totalSteps,
    target: sure(targetName, target.at(-1)),
    truth: sure(trueName, truth.at(-1)),
  };
  const names = { truth: trueName, target: targetName };
  return [
    flipStep === null ? t("chart.notFlipped", names) : t("chart.flipped", { ...names, step: flipStep }),
    last >= totalSteps ? t("chart.atEnd", now) : t("chart.atStep", now),
    ...(twinTarget?.length ? [t("chart.twin", { target: sure(targetName, twinTarget.at(-1)) })] : []),
  ].join(" ");
}

/** Rising indices below `count`, at most `limit` (3 or more) of them, with the ends and `kept` among them. */
export function thinned(count: number, limit: number, kept = -1): readonly number[] {
  if (count <= limit) return Array.from({ length: count }, (_, at) => at);
  const even = Array.from({ length: limit - 1 }, (_, at) => Math.round((at * (count - 1)) / (limit - 2)));
  return [...new Set(kept >= 0 && kept < count ? [...even, kept] : even)].sort((a, b) => a - b);
}

// A gap in the data is drawn at the bottom rather than crash the chart; the table shows it as a dash.
function percent(rate: number | undefined): number {
  return rate === undefined || !Number.isFinite(rate) ? 0 : rate * 100;
}
