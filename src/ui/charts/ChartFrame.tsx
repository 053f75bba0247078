// The chart's place before there is a chart: the same size, the same axes, and a sentence about what will come.
// Knows no recharts, so that it can be on screen while that is still on its way.

import styles from "./ChartFrame.module.css";

export interface ChartFrameProps {
  readonly sentence: string;
}

export function ChartFrame({ sentence }: ChartFrameProps) {
  return (
    <div className={styles.frame}>
      <span className={styles.tick}>100&nbsp;%</span>
      <span className={styles.tick}>50&nbsp;%</span>
      <span className={styles.tick}>0&nbsp;%</span>
      <p className={styles.sentence}>{sentence}</p>
    </div>
  );
}
