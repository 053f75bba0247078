// A line across the flip chart at the step that is looked at. It lies over the chart, apart from it, so that moving
// it draws nothing else anew.

import type { CSSProperties } from "react";
import { labelRoom } from "./endLabels.ts";
import type { FlipChartProps } from "./flipChart.ts";
import { useWords } from "#words/useWords.ts";
import styles from "./FlipCursor.module.css";

export interface FlipCursorProps {
  /** What the chart under it shows: it says how much room the labels leave. */
  readonly series: FlipChartProps;
  readonly step: number;
}

export function FlipCursor({ series, step }: FlipCursorProps) {
  const t = useWords("train");
  const share = Math.min(1, Math.max(0, step / Math.max(1, series.totalSteps)));
  const style = { "--room": `${labelRoom(series, t)}px`, "--share": share };
  return (
    <div className={styles.plot} style={style as CSSProperties} aria-hidden="true">
      <span className={styles.line} />
    </div>
  );
}
