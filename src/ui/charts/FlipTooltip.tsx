// All values at the step under the pointer.

import type { TooltipContentProps } from "recharts";
import { percentText } from "#ui/percent.ts";
import type { FlipChartProps } from "./flipChart.ts";
import { useWords } from "#words/useWords.ts";
import styles from "./FlipTooltip.module.css";

export function FlipTooltip(props: FlipChartProps & Partial<Pick<TooltipContentProps, "active" | "label">>) {
  const t = useWords("train");
  const at = props.steps.indexOf(Number(props.label));
  if (!props.active || at < 0) return null;
  return (
    <div className={styles.tip}>
      <strong>{t("chart.step", { step: Number(props.label) })}</strong>
      <span className={styles.target}>
        {props.targetName} {percentText(props.target[at])}
      </span>
      <span className={styles.truth}>
        {props.trueName} {percentText(props.truth[at])}
      </span>
      {props.twinTarget && (
        <span className={styles.twin}>
          {t("chart.twinColumn", { target: props.targetName })} {percentText(props.twinTarget[at])}
        </span>
      )}
    </div>
  );
}
