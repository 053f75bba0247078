// One poisoned picture taken apart: original, poisoned, and their difference magnified; with the usual distances.

import { useMemo } from "react";
import { distance, magnifiedDifference, meanDistance } from "#core/measure/distance.ts";
import { pictureAt, type Pictures } from "#core/pictures.ts";
import { PictureTile } from "#ui/PictureTile.tsx";
import styles from "./Plant.module.css";

/** Single pixels that change by more than this catch the eye, however little the whole picture changes. */
const faint = 32;

export interface AnatomyProps {
  readonly before: Pictures;
  readonly after: Pictures;
  /** Which of them is taken apart. */
  readonly index: number;
}

export function Anatomy({ before, after, index }: AnatomyProps) {
  const { shape } = before;
  const mean = useMemo(
    () =>
      meanDistance(
        Array.from({ length: before.count }, (_, at) =>
          distance(pictureAt(before, at), pictureAt(after, at), shape),
        ),
      ),
    [before, after, shape],
  );
  const original = pictureAt(before, index);
  const poisoned = pictureAt(after, index);
  const difference = magnifiedDifference(original, poisoned);
  if (mean.lInfinity === 0) return null;
  return (
    <section aria-label="What is changed" className={styles.anatomy}>
      <div className={styles.threefold}>
        <PictureTile shape={shape} pixels={original} now="original" />
        <PictureTile shape={shape} pixels={poisoned} now="poisoned" outline="poisoned" />
        <PictureTile
          shape={shape}
          pixels={difference.pixels}
          now={difference.factor === 1 ? "difference" : `difference ×${difference.factor}`}
        />
      </div>
      <p className={styles.remark}>
        Over these {before.count}: PSNR {mean.psnr.toFixed(1)} dB, SSIM {mean.ssim.toFixed(3)}, L∞{" "}
        {mean.lInfinity} of 255.{" "}
        {mean.psnr >= 30 && mean.lInfinity <= faint
          ? "Hard to see with the naked eye."
          : "A person who looks can see it."}
      </p>
    </section>
  );
}
