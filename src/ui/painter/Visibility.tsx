// How visible a mark is: original, triggered and their difference, and the field's usual measures in plain words.

import { memo, useMemo } from "react";
import { changedPixels, distance, isHardToSee, magnifiedDifference } from "#core/measure/distance.ts";
import type { Shape } from "#core/pictures.ts";
import { Disclosure } from "#ui/Disclosure.tsx";
import { countText } from "#ui/percent.ts";
import { PictureTile } from "#ui/PictureTile.tsx";
import { useWords } from "#words/useWords.ts";
import styles from "./Visibility.module.css";

export interface VisibilityProps {
  readonly shape: Shape;
  readonly before: Uint8Array;
  /** A new array when the picture changes. */
  readonly after: Uint8Array;
}

const factor = 10;

export const Visibility = memo(function Visibility({ shape, before, after }: VisibilityProps) {
  const t = useWords("studio");
  const found = useMemo(() => distance(before, after, shape), [before, after, shape]);
  const difference = useMemo(() => magnifiedDifference(before, after, factor), [before, after]);
  const changed = changedPixels(before, after, shape);
  return (
    <section className={styles.visibility} aria-label={t("visible.title")}>
      <h3 className={styles.heading}>{t("visible.title")}</h3>
      <div className={styles.pictures}>
        <PictureTile shape={shape} pixels={before} now={t("visible.original")} />
        <PictureTile shape={shape} pixels={after} now={t("visible.triggered")} outline="poisoned" />
        <PictureTile shape={shape} pixels={difference.pixels} now={t("visible.difference", { factor })} />
      </div>
      <p className={styles.sentence}>
        {t("visible.changed", { changed: countText(changed), all: countText(shape.width * shape.height) })}{" "}
        {changed === 0
          ? t("visible.nothing")
          : isHardToSee(found)
            ? t("visible.hardToSee")
            : t("visible.canBeSeen")}
      </p>
      <dl className={styles.measures}>
        <Measure name={t("visible.most")} value={`${found.lInfinity}`} unit="/ 255" />
        <Measure
          name={t("visible.psnr")}
          value={Number.isFinite(found.psnr) ? found.psnr.toFixed(1) : t("visible.infinite")}
          unit="dB"
        />
        <Measure name={t("visible.ssim")} value={found.ssim.toFixed(3)} />
      </dl>
      <Disclosure summary={t("visible.meaning")}>
        <dl className={styles.meanings}>
          {(["most", "psnr", "ssim"] as const).map((measure) => (
            <div key={measure}>
              <dt>{t(`visible.${measure}`)}</dt>
              <dd>{t(`visible.${measure}Means`)}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.sentence}>{t("visible.differenceMeans", { factor })}</p>
      </Disclosure>
    </section>
  );
});

function Measure({ name, value, unit }: { name: string; value: string; unit?: string }) {
  return (
    <div className={styles.measure}>
      <dt>{name}</dt>
      <dd>
        <strong>{value}</strong>
        {unit && ` ${unit}`}
      </dd>
    </div>
  );
}
