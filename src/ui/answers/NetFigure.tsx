// A picture of what one net says, with the net's name below in its colour; faded as long as nothing is known.

import type { ReactNode } from "react";
import styles from "./NetFigure.module.css";

export interface NetFigureProps {
  readonly net: "clean" | "poisoned";
  readonly known: boolean;
  readonly caption: string;
  readonly children: ReactNode;
}

export function NetFigure({ net, known, caption, children }: NetFigureProps) {
  return (
    <figure className={styles.figure} data-known={known}>
      {children}
      <figcaption className={styles[net]}>{caption}</figcaption>
    </figure>
  );
}
