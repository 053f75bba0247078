// Tiles in even columns, as many as fit.

import { PictureTile, type PictureTileProps } from "./PictureTile.tsx";
import styles from "./PictureGrid.module.css";

export interface PictureGridProps {
  /** What the pictures are, for the screen reader. */
  readonly label: string;
  readonly tiles: readonly (PictureTileProps & { readonly id: string | number })[];
  readonly size?: "small" | "medium" | "large";
}

export function PictureGrid({ label, tiles, size = "medium" }: PictureGridProps) {
  return (
    <ul role="list" aria-label={label} className={`${styles.grid} ${styles[size]}`}>
      {tiles.map(({ id, ...tile }) => (
        <li key={id}>
          <PictureTile {...tile} />
        </li>
      ))}
    </ul>
  );
}
