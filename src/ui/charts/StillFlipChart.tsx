// The flip chart without recharts: the same lines at the same places, but nothing to point at. It stands in until
// the first touch of the page, so that opening the page stays light.

import type { CSSProperties } from "react";
import { endLabels, flipWords, labelRoom } from "./endLabels.ts";
import { flipRate, type FlipChartProps } from "./flipChart.ts";
import { FlipFigure } from "./FlipFigure.tsx";
import { sparkPath } from "./sparkPath.ts";
import { spreadLabels } from "./spreadLabels.ts";
import { useWords } from "#words/useWords.ts";
import styles from "./StillFlipChart.module.css";

const sheet = 100;
/** The plot's height at the usual type size, in pixels: only how far labels are pushed apart depends on it. */
const plotHeight = 218;

export function StillFlipChart(props: FlipChartProps) {
  const t = useWords("train");
  const { steps, totalSteps, flipStep } = props;
  const path = (rates: readonly number[]) =>
    sparkPath(
      steps.map((step, at) => ({ step, rate: rates[at] ?? null })),
      totalSteps,
      sheet,
      sheet,
    );
  const labels = endLabels(props, t);
  const places = spreadLabels(
    labels.map(({ rate }) => (1 - (rate ?? 0)) * plotHeight),
    17,
    4,
    plotHeight - 9,
  );
  const across = (step: number) => `${(100 * step) / totalSteps}%`;
  return (
    <FlipFigure {...props}>
      {/* Time runs from left to right in every language. */}
      <div
        dir="ltr"
        className={styles.chart}
        style={{ "--room": `${labelRoom(props, t)}px` } as CSSProperties}
      >
        {[100, 50, 0].map((percent) => (
          <span key={percent} className={styles.tick} style={{ top: `${100 - percent}%` }}>
            {percent}&nbsp;%
          </span>
        ))}
        <svg className={styles.lines} viewBox={`0 0 ${sheet} ${sheet}`} preserveAspectRatio="none">
          <path className={styles.grid} d={`M0 0H${sheet}M0 ${sheet / 2}H${sheet}M0 ${sheet}H${sheet}`} />
          <path className={styles.band} d={bandPath(props, path)} />
          {props.twinTarget && <path className={styles.twin} d={path(props.twinTarget)} />}
          <path className={styles.truth} d={path(props.truth)} />
          <path className={styles.target} d={path(props.target)} />
        </svg>
        {flipStep !== null && (
          <span className={styles.flip} style={{ left: across(flipStep) }}>
            <b>{flipWords(flipStep, t)}</b>
            <i className={styles.flipDot} style={{ top: `${100 - 100 * flipRate(props)}%` }} />
          </span>
        )}
        {labels.map(({ tone, words }, at) => (
          <span
            key={tone}
            className={`${styles.label} ${styles[`${tone}Label`]}`}
            style={{ left: across(steps.at(-1) ?? 0), top: `${((places[at] ?? 0) / plotHeight) * 100}%` }}
          >
            {words}
          </span>
        ))}
        <span className={styles.unit}>{t("chart.stepsOf", { steps: totalSteps })}</span>
      </div>
    </FlipFigure>
  );
}

/** There along the upper edge, and back along the lower one. */
function bandPath(
  { steps, bandLow, bandHigh, totalSteps }: FlipChartProps,
  path: (rates: readonly number[]) => string,
) {
  const back = steps
    .map(
      (step, at) =>
        `L${((step / totalSteps) * sheet).toFixed(1)} ${((1 - (bandLow[at] ?? 0)) * sheet).toFixed(1)}`,
    )
    .toReversed()
    .join("");
  return steps.length > 1 ? `${path(bandHigh)}${back}Z` : "";
}
