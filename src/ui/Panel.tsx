// One numbered part of the page: "1 Plant", with a quiet remark at the right.

import { useId, type ReactNode } from "react";
import styles from "./Panel.module.css";

export interface PanelProps {
  readonly number?: number;
  readonly title: string;
  /** "seed 7 · 400 of 600 steps" */
  readonly note?: ReactNode;
  readonly id?: string;
  readonly children: ReactNode;
}

export function Panel({ number, title, note, id, children }: PanelProps) {
  const headingId = useId();
  return (
    <section className={styles.panel} id={id} aria-labelledby={headingId}>
      <header className={styles.header}>
        <h2 id={headingId}>
          {number !== undefined && <span className={styles.number}>{number}</span>}
          {title}
        </h2>
        {note && <div className={styles.note}>{note}</div>}
      </header>
      {children}
    </section>
  );
}
