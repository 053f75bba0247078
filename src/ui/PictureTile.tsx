// A small picture with its name below: "dog", or struck out and renamed, "~~dog~~ cat". With onPick it is a button.

import { useWords } from "#words/useWords.ts";
import { PictureView, type PictureViewProps } from "./PictureView.tsx";
import { Spoken } from "./Spoken.tsx";
import styles from "./PictureTile.module.css";

export interface PictureTileProps extends Omit<PictureViewProps, "label"> {
  /** The name the picture goes by now. */
  readonly now: string;
  /** The name it had before, if another. */
  readonly was?: string;
  readonly outline?: "none" | "clean" | "poisoned";
  readonly picked?: boolean;
  readonly onPick?: () => void;
}

export function PictureTile({ shape, pixels, now, was, outline = "none", picked, onPick }: PictureTileProps) {
  const t = useWords("ui");
  const renamed = was !== undefined && was !== now;
  const content = (
    <>
      <span className={`${styles.frame} ${styles[outline]}`}>
        <PictureView shape={shape} pixels={pixels} label="" />
      </span>
      <span className={styles.caption}>
        {renamed && (
          <>
            <s className={styles.was}>{was}</s>
            <Spoken> {t("tile.renamed")} </Spoken>{" "}
          </>
        )}
        <span className={renamed ? styles.renamed : undefined}>{now}</span>
      </span>
    </>
  );
  return onPick ? (
    <button type="button" className={styles.tile} aria-pressed={picked ?? false} onClick={onPick}>
      {content}
    </button>
  ) : (
    <span className={styles.tile}>{content}</span>
  );
}
