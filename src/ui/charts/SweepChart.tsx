// Rates against the values of one setting: a dot for every run, a line through their means, a band between the
// lowest and the highest. Values stand at even distances, for they are mostly chosen that way.

import { useEffect, useRef, useState, type RefObject } from "react";
import { spreadLabels } from "./spreadLabels.ts";
import styles from "./SweepChart.module.css";

export interface SweepLine {
  readonly net: "clean" | "poisoned";
  /** "ASR" */
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
}

const height = 200;
const [left, right, top, bottom] = [44, 112, 10, 40];

export function SweepChart({ axis, values, lines, sentence }: SweepChartProps) {
  const figure = useRef<HTMLElement>(null);
  const width = useWidth(figure);
  const x = (at: number) => left + ((width - left - right) * at) / Math.max(1, values.length - 1);
  const y = (rate: number) => top + (1 - rate) * (height - top - bottom);
  const wanted = lines.map((line) => y(lastMean(line) ?? 0));
  const ends = spreadLabels(wanted, 14, top, height - bottom);
  return (
    <figure ref={figure} className={styles.figure}>
      <svg viewBox={`0 0 ${width} ${height}`} className={styles.chart} role="img" aria-label={sentence}>
        {[0, 0.5, 1].map((rate) => (
          <g key={rate}>
            <path className={styles.grid} d={`M${left} ${y(rate)}H${width - right}`} />
            <text className={styles.tick} x={left - 6} y={y(rate) + 4} textAnchor="end">
              {rate * 100} %
            </text>
          </g>
        ))}
        {values.map((value, at) => (
          <text key={value} className={styles.tick} x={x(at)} y={height - bottom + 18} textAnchor="middle">
            {value}
          </text>
        ))}
        <text className={styles.tick} x={(left + width - right) / 2} y={height - 4} textAnchor="middle">
          {axis}
        </text>
        {lines.map((line, index) => (
          <g key={line.net + line.name} className={styles[line.net]} data-dashed={line.dashed || undefined}>
            <path className={styles.band} d={bandOf(line, x, y)} />
            <path className={styles.line} d={pathOf(line, x, y)} />
            {line.rates.flatMap((rates, at) =>
              rates.map((rate, run) => (
                <circle key={`${at} ${run}`} className={styles.dot} cx={x(at)} cy={y(rate)} r={2.5} />
              )),
            )}
            {lastMean(line) !== null && (
              <text className={styles.name} x={width - right + 8} y={(ends[index] ?? 0) + 4}>
                {line.name}
              </text>
            )}
          </g>
        ))}
      </svg>
      <figcaption className={styles.sentence}>{sentence}</figcaption>
    </figure>
  );
}

/** How wide the figure is, so that its words keep their size on a phone. */
function useWidth(figure: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(560);
  useEffect(() => {
    const element = figure.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setWidth(Math.max(260, Math.min(736, element.clientWidth))));
    observer.observe(element);
    return () => observer.disconnect();
  }, [figure]);
  return width;
}

const meanOf = (rates: readonly number[]) =>
  rates.length === 0 ? null : rates.reduce((sum, rate) => sum + rate, 0) / rates.length;

function lastMean({ rates }: SweepLine): number | null {
  return meanOf(rates.findLast((each) => each.length > 0) ?? []);
}

type Scale = (value: number) => number;

function pathOf({ rates }: SweepLine, x: Scale, y: Scale): string {
  const points = rates.flatMap((each, at) => {
    const mean = meanOf(each);
    return mean === null ? [] : [`${x(at).toFixed(1)} ${y(mean).toFixed(1)}`];
  });
  return points.length === 0 ? "" : `M${points.join("L")}`;
}

function bandOf({ rates }: SweepLine, x: Scale, y: Scale): string {
  const measured = rates.flatMap((each, at) => (each.length > 1 ? [{ each, at }] : []));
  const upper = measured.map(({ each, at }) => `${x(at).toFixed(1)} ${y(Math.max(...each)).toFixed(1)}`);
  const lower = measured.map(({ each, at }) => `${x(at).toFixed(1)} ${y(Math.min(...each)).toFixed(1)}`);
  return upper.length < 2 ? "" : `M${[...upper, ...lower.toReversed()].join("L")}Z`;
}
