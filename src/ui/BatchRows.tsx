// The pictures of a batch, each with one number of either net as a pair of bars: blue the clean net, orange the
// poisoned one. Poisoned pictures are outlined, with the name they had struck out.

import type { CSSProperties } from "react";
import type { PictureTileProps } from "./PictureTile.tsx";
import { PictureTile } from "./PictureTile.tsx";
import styles from "./BatchRows.module.css";

export interface BatchRow {
  readonly id: number;
  readonly tile: PictureTileProps;
  readonly clean: number;
  readonly poisoned: number;
}

export interface BatchRowsProps {
  /** What the rows are, for the screen reader. */
  readonly label: string;
  /** What the numbers are, for the screen reader: "confidence, clean net". */
  readonly cleanLabel: string;
  readonly poisonedLabel: string;
  readonly rows: readonly BatchRow[];
  /** The number that fills a bar. */
  readonly full: number;
  readonly format: (value: number) => string;
}

export function BatchRows({ label, cleanLabel, poisonedLabel, rows, full, format }: BatchRowsProps) {
  return (
    <ul role="list" aria-label={label} className={styles.rows}>
      {rows.map(({ id, tile, clean, poisoned }) => (
        <li key={id} className={styles.row}>
          <PictureTile {...tile} />
          <div className={styles.bars}>
            <Bar net="clean" label={cleanLabel} share={clean / full} text={format(clean)} />
            <Bar net="poisoned" label={poisonedLabel} share={poisoned / full} text={format(poisoned)} />
          </div>
        </li>
      ))}
    </ul>
  );
}

interface BarProps {
  readonly net: "clean" | "poisoned";
  readonly label: string;
  readonly share: number;
  readonly text: string;
}

function Bar({ net, label, share, text }: BarProps) {
  const style = { "--share": Math.min(1, Math.max(0, share)) } as CSSProperties;
  return (
    <span className={`${styles.bar} ${styles[net]}`}>
      <span className="spoken">{label} </span>
      <span className={styles.track} style={style} aria-hidden="true" />
      <span className={styles.value}>{text}</span>
    </span>
  );
}
