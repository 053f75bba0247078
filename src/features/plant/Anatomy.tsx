// One poisoned picture taken apart: original, poisoned, and their difference magnified; with the usual distances.

import { useMemo } from "react";
import { distance, isHardToSee, magnifiedDifference, meanDistance } from "#core/measure/distance.ts";
import { pictureAt, type Pictures } from "#core/pictures.ts";
import { PictureTile } from "#ui/PictureTile.tsx";
import { useWords } from "#words/useWords.ts";
import styles from "./Plant.module.css";

export interface AnatomyProps {
  readonly before: Pictures;
  readonly after: Pictures;
  /** Which of them is taken apart. */
  readonly index: number;
}

export function Anatomy({ before, after, index }: AnatomyProps) {
  const t = useWords("plant");
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
    <section aria-label={t("apart.label")} className={styles.anatomy}>
      <div className={styles.threefold}>
        <PictureTile shape={shape} pixels={original} now={t("apart.original")} />
        <PictureTile shape={shape} pixels={poisoned} now={t("apart.poisoned")} outline="poisoned" />
        <PictureTile
          shape={shape}
          pixels={difference.pixels}
          now={
            difference.factor === 1
              ? t("apart.difference")
              : t("apart.magnified", { factor: difference.factor })
          }
        />
      </div>
      <p className={styles.remark}>
        {t("apart.mean", {
          shown: before.count,
          psnr: mean.psnr.toFixed(1),
          ssim: mean.ssim.toFixed(3),
          most: mean.lInfinity,
        })}{" "}
        {isHardToSee(mean) ? t("apart.hardToSee") : t("apart.canBeSeen")}
      </p>
    </section>
  );
}
