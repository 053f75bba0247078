// Shares against the values of one setting: a dot for every run, a line through their means, a band between the lowest
// and the highest. Values stand at even distances, for they are mostly chosen that way.

import { useRef } from "react";
import type { ChartData } from "./chartData.ts";
import { ChartTools } from "./ChartTools.tsx";
import { LineChart } from "./LineChart.tsx";
import { screenPalette } from "./palette.ts";
import { useWidth } from "./useWidth.ts";
import styles from "./SweepChart.module.css";

export interface SweepLine {
  readonly net: "clean" | "poisoned";
  /** "attack success" */
  readonly name: string;
  readonly dashed?: boolean;
  /** Per value: the rates of its runs so far, 0..1. */
  readonly rates: readonly (readonly number[])[];
}

export interface SweepChartProps {
  /** "Poisoning rate" */
  readonly axis: string;
  readonly values: readonly string[];
  readonly lines: readonly SweepLine[];
  /** What it shows, in a sentence. */
  readonly sentence: string;
  /** For its files: what they are called, and what stands at their foot. */
  readonly stem: string;
  readonly source: string;
}

const height = 220;

export function SweepChart({ stem, source, ...props }: SweepChartProps) {
  const figure = useRef<HTMLElement>(null);
  const width = useWidth(figure, { initial: 560, least: 260, most: 736 });
  const data = sweepData(props);
  return (
    <figure ref={figure} className={styles.figure}>
      <LineChart data={data} width={width} height={height} palette={screenPalette} />
      <figcaption className={styles.sentence}>{props.sentence}</figcaption>
      <ChartTools data={data} stem={stem} source={source} />
    </figure>
  );
}

export function sweepData({
  axis,
  values,
  lines,
  sentence,
}: Omit<SweepChartProps, "stem" | "source">): ChartData {
  const places = [...values.keys()];
  return {
    title: axis,
    sentence,
    x: {
      label: axis,
      from: 0,
      to: Math.max(1, values.length - 1),
      places,
      written: values,
      ticks: places.map((at) => ({ at, words: values[at] ?? "" })),
    },
    lines: lines.map(({ net, name, dashed = false, rates }) => ({
      tone: net,
      name,
      dashed,
      values: rates.map(meanOf),
      dots: rates,
      ...(rates.some((each) => each.length > 1) && {
        band: rates.map((each) =>
          each.length > 1 ? ([Math.min(...each), Math.max(...each)] as const) : null,
        ),
      }),
    })),
  };
}

export function meanOf(rates: readonly number[]): number | null {
  return rates.length === 0 ? null : rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
}
