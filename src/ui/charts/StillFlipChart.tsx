// The hero: how sure the poisoned net is of the attacker's class and of the true one, on the followed picture with its
// mark, while it is trained. Drawn, and said in a sentence. There is nothing to point at, and no recharts: opening the
// page and drawing while nets learn stay light. Where a hand is on it FlipChart lies over it.

import type { CSSProperties } from "react";
import { afterNumber, endLabels, flipWords, labelRoom, lettersIn, letterWidth } from "./endLabels.ts";
import { flipRate, flipRows, flipTicks, type FlipChartProps, type FlipRow } from "./flipChart.ts";
import { FlipFigure } from "./FlipFigure.tsx";
import { linePath } from "./sparkPath.ts";
import { spreadLabels } from "./spreadLabels.ts";
import { useWords } from "#words/useWords.ts";
import styles from "./StillFlipChart.module.css";

const sheet = 100;
/** The plot's height at the usual type size, in pixels: only how far labels are pushed apart depends on it. */
const plotHeight = 218;

export interface StillFlipChartProps extends FlipChartProps {
  /** FlipChart lies over it: only the words below are seen. */
  readonly isCovered?: boolean;
}

export function StillFlipChart({ isCovered = false, ...props }: StillFlipChartProps) {
  const t = useWords("train");
  const { steps, totalSteps, flipStep } = props;
  const rows = flipRows(props);
  const path = (percent: (row: FlipRow) => number | null) => pathOf(rows, percent, totalSteps);
  const labels = endLabels(props, t);
  const places = spreadLabels(
    labels.map(({ rate }) => (1 - (rate ?? 0)) * plotHeight),
    17,
    4,
    plotHeight - 9,
  );
  const share = (step: number) => step / Math.max(1, totalSteps);
  const across = (step: number) => `${100 * share(step)}%`;
  const end = steps.at(-1) ?? 0;
  const flipName = flipStep === null ? "" : flipWords(flipStep, t);
  return (
    <FlipFigure {...props}>
      {/* Time runs from left to right in every language. */}
      <div
        dir="ltr"
        className={`${styles.plot} ${isCovered ? styles.covered : ""}`}
        style={{ "--room": `${labelRoom(props, t)}px` } as CSSProperties}
      >
        {[100, 50, 0].map((percent) => (
          <span key={percent} className={styles.tick} style={{ top: `${100 - percent}%` }}>
            {percent}&nbsp;%
          </span>
        ))}
        {flipTicks(totalSteps).map((step) => (
          <span key={step} className={styles.step} style={{ left: across(step) }}>
            {step}
          </span>
        ))}
        <svg className={styles.lines} viewBox={`0 0 ${sheet} ${sheet}`} preserveAspectRatio="none">
          <path className={styles.grid} d={`M0 0H${sheet}M0 ${sheet / 2}H${sheet}`} />
          <path className={styles.axis} d={`M0 ${sheet}H${sheet}`} />
          <path className={styles.band} d={bandPath(rows, totalSteps)} />
          {props.twinTarget && <path className={styles.twin} d={path(({ twin }) => twin)} />}
          <path className={styles.truth} d={path(({ truth }) => truth)} />
          <path className={styles.target} d={path(({ target }) => target)} />
        </svg>
        {end < totalSteps && <span className={styles.untrained} style={{ left: across(end) }} />}
        {flipStep !== null && (
          <>
            <span className={styles.flip} style={{ left: across(flipStep) }} />
            <i
              className={styles.flipDot}
              style={{ left: across(flipStep), top: `${100 - 100 * flipRate(props)}%` }}
            />
            <b
              className={styles.flipWords}
              style={
                {
                  "--share": share(flipStep),
                  "--words": `${lettersIn(flipName) * letterWidth}px`,
                } as CSSProperties
              }
            >
              {flipName}
            </b>
          </>
        )}
        {labels.map(({ tone, words }, at) => (
          <span
            key={tone}
            className={`${styles.label} ${styles[`${tone}Label`]}`}
            style={{ left: across(end), top: `${((places[at] ?? 0) / plotHeight) * 100}%` }}
          >
            {words}
          </span>
        ))}
        <span className={styles.unit} style={{ left: `calc(100% + ${afterNumber(totalSteps)}em)` }}>
          {t("chart.steps")}
        </span>
      </div>
    </FlipFigure>
  );
}

function pathOf(
  rows: readonly FlipRow[],
  percent: (row: FlipRow) => number | null,
  totalSteps: number,
): string {
  const points = rows.map((row) => ({ step: row.step, rate: shareOf(percent(row)) }));
  return linePath(points, totalSteps, sheet, sheet);
}

const shareOf = (percent: number | null) => (percent === null ? null : percent / 100);

/** There along the upper edge, and back along the lower one. */
function bandPath(rows: readonly FlipRow[], totalSteps: number): string {
  const there = pathOf(rows, ({ band: [, high] }) => high, totalSteps);
  const back = pathOf(rows.toReversed(), ({ band: [low] }) => low, totalSteps);
  return rows.length > 1 ? `${there}${back.replace("M", "L")}Z` : "";
}
