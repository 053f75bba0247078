// What stands around the flip chart, however its lines are drawn: the sentence in words, and the key.

import type { ReactNode } from "react";
import { flipSentence, type FlipChartProps } from "./flipChart.ts";
import { useWords } from "#words/useWords.ts";
import styles from "./FlipChart.module.css";

export function FlipFigure({ children, ...props }: FlipChartProps & { readonly children: ReactNode }) {
  const t = useWords("train");
  const sentence = flipSentence(props, t);
  return (
    <figure className={styles.figure}>
      <div role="img" aria-label={t("chart.spoken", { sentence })}>
        {children}
      </div>
      <figcaption className={styles.caption}>
        <p>{sentence}</p>
        <p className={styles.key}>
          <span className={styles.swatch} aria-hidden="true" />
          {props.bandWords ?? t("chart.band")}
        </p>
      </figcaption>
    </figure>
  );
}
