// What stands around the flip chart, however its lines are drawn: the sentence in words, the key, the table.

import type { ReactNode } from "react";
import { flipSentence, type FlipChartProps } from "./flipChart.ts";
import { FlipTable } from "./FlipTable.tsx";
import styles from "./FlipChart.module.css";

export function FlipFigure({ children, ...props }: FlipChartProps & { readonly children: ReactNode }) {
  const sentence = flipSentence(props);
  return (
    <figure className={styles.figure}>
      <div role="img" aria-label={`Line chart. ${sentence}`}>
        {children}
      </div>
      <figcaption className={styles.caption}>
        <p>{sentence}</p>
        <p className={styles.key}>
          <span className={styles.swatch} aria-hidden="true" />
          {props.bandWords ?? "The middle 80 % of the watched held-out pictures, each with the trigger."}
        </p>
      </figcaption>
      <FlipTable {...props} />
    </figure>
  );
}
