// One measure over training in a few square millimetres, with its last value beside it.

import { percentText } from "#ui/percent.ts";
import { sparkPath, type SparkPoint } from "./sparkPath.ts";
import styles from "./Sparkline.module.css";

export interface SparklineProps {
  /** "Clean accuracy" */
  readonly label: string;
  readonly net: "clean" | "poisoned";
  readonly points: readonly SparkPoint[];
  readonly totalSteps: number;
}

const width = 72;
const height = 24;

export function Sparkline({ label, net, points, totalSteps }: SparklineProps) {
  const last = points.findLast(({ rate }) => rate !== null);
  return (
    <div className={`${styles.spark} ${styles[net]}`}>
      <span className={styles.label}>{label}</span>
      <svg
        className={styles.line}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path className={styles.ground} d={`M0 ${height}H${width}`} />
        <path d={sparkPath(points, totalSteps, width, height)} />
        {last && <path className={styles.end} d={`${sparkPath([last], totalSteps, width, height)}h0`} />}
      </svg>
      <strong className={styles.value}>{percentText(last?.rate)}</strong>
    </div>
  );
}
