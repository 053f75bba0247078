// The filters of both nets' first layers, the same filter of both as a pair: blue the clean net, orange the poisoned.

import { pictureAt, type Pictures } from "#core/pictures.ts";
import { PictureView } from "./PictureView.tsx";
import styles from "./FilterGrid.module.css";

export interface FilterGridProps {
  /** What the pairs are, for the screen reader. */
  readonly label: string;
  readonly clean: Pictures;
  readonly poisoned: Pictures;
}

export function FilterGrid({ label, clean, poisoned }: FilterGridProps) {
  return (
    <div role="img" aria-label={label} className={styles.grid}>
      {Array.from({ length: clean.count }, (_, at) => (
        <div key={at} className={styles.pair}>
          <span className={styles.clean}>
            <PictureView shape={clean.shape} pixels={pictureAt(clean, at)} label="" />
          </span>
          <span className={styles.poisoned}>
            <PictureView shape={poisoned.shape} pixels={pictureAt(poisoned, at)} label="" />
          </span>
        </div>
      ))}
    </div>
  );
}
