// A ring that goes out once from the flip on the chart, when the flip is found. It lies over the chart, apart from it,
// so that a chart that is drawn anew does not pulse anew. With another `key` it is another flip.

import type { CSSProperties } from "react";
import { labelRoom } from "./endLabels.ts";
import { flipRate, type FlipChartProps } from "./flipChart.ts";
import { useWords } from "#words/useWords.ts";
import plot from "./FlipCursor.module.css";
import styles from "./FlipPulse.module.css";

export function FlipPulse({ series }: { readonly series: FlipChartProps & { readonly flipStep: number } }) {
  const t = useWords("train");
  const style = {
    "--room": `${labelRoom(series, t)}px`,
    "--share": series.flipStep / Math.max(1, series.totalSteps),
    "--rate": flipRate(series),
  };
  return (
    <div className={plot.plot} style={style as CSSProperties} aria-hidden="true">
      <span className={styles.ring} />
    </div>
  );
}
