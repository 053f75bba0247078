// What each net looks at, without and with the trigger: maps of what is lost when a place is covered, and a sentence
// from the same numbers.

import { memo, useEffect, useState } from "react";
import type { Twins } from "#core/events.ts";
import { coveredCopies, occlusionStride, readOcclusion, type Occlusion } from "#core/measure/occlusion.ts";
import type { Shape } from "#core/pictures.ts";
import { useRun } from "#state/runStore.ts";
import { LookLegend, LookMap, lossesOf } from "#ui/answers/LookMap.tsx";
import { lookPixels } from "#ui/answers/lookPixels.ts";
import { MapTools } from "#ui/answers/MapTools.tsx";
import { useWords } from "#words/useWords.ts";
import { looksWords } from "./looksWords.ts";
import { useSettledAt } from "./useSettledAt.ts";
import styles from "./Test.module.css";

export interface WhatItLooksAtProps {
  readonly shape: Shape;
  readonly without: Uint8Array;
  readonly triggered: Uint8Array;
  readonly classNames: readonly string[];
  /** Whether it can be seen. */
  readonly open: boolean;
}

interface Looks {
  readonly without: Twins<Occlusion>;
  readonly with: Twins<Occlusion>;
}

/** The mark has to rest so long: a thousand copies are no question for a hand that is still moving. */
const restMs = 300;

export const WhatItLooksAt = memo(function WhatItLooksAt(props: WhatItLooksAtProps) {
  const t = useWords("test");
  const { shape, without, triggered, classNames, open } = props;
  const [seen, setSeen] = useState<{ readonly of: Uint8Array; readonly looks: Looks } | null>(null);
  const probe = useRun((state) => state.probe);
  const settledAt = useSettledAt();
  const classCount = classNames.length;

  useEffect(() => {
    if (!open || settledAt === null) return undefined;
    let current = true;
    const wait = setTimeout(() => {
      void askBoth(probe, [without, triggered], classCount, shape).then((looks) => {
        if (current && looks) setSeen({ of: triggered, looks });
      });
    }, restMs);
    return () => {
      current = false;
      clearTimeout(wait);
    };
  }, [open, settledAt, without, triggered, classCount, shape, probe]);

  const looks = seen?.of === triggered ? seen.looks : null;
  return (
    <>
      <p className={styles.remark}>{t("looks.remark")}</p>
      <div className={styles.maps}>
        {mapOrder.map(({ net, how }) => (
          <LookMap
            key={`${net} ${how}`}
            net={net}
            label={t(`looks.${net}.${how}`)}
            shape={shape}
            picture={how === "with" ? triggered : without}
            occlusion={looks?.[how][net] ?? null}
          />
        ))}
      </div>
      <LookLegend least={t("looks.least")} most={t("looks.most")} />
      <p className={styles.found} role="status">
        {looks
          ? looksWords(t, { shape, without, triggered, classNames, with: looks.with })
          : settledAt === null
            ? t("whenSettled")
            : t("looks.asking")}
      </p>
      {looks && (
        <MapTools
          title={t("looks.title")}
          sentence={t("looks.remark")}
          stem="what-the-nets-look-at"
          stride={occlusionStride}
          columns={looks.with.clean.columns}
          maps={mapOrder.map(({ net, how }) => {
            const values = lossesOf(looks[how][net]);
            const picture = how === "with" ? triggered : without;
            return {
              name: t(`looks.${net}.${how}`),
              shape: { ...shape, channels: 3 },
              pixels: lookPixels(picture, shape, values, looks[how][net].columns, net),
              values,
            };
          })}
        />
      )}
    </>
  );
});

const mapOrder = (["clean", "poisoned"] as const).flatMap((net) =>
  (["without", "with"] as const).map((how) => ({ net, how })),
);

async function askBoth(
  probe: (pixels: Uint8Array) => Promise<Twins<Float32Array> | null>,
  pictures: readonly [Uint8Array, Uint8Array],
  classCount: number,
  shape: Shape,
): Promise<Looks | null> {
  const [plain, marked] = pictures.map((picture) => coveredCopies(picture, shape));
  // One after the other, so that a question of the hand's gets in between.
  const without = plain && (await probe(plain));
  const triggered = without && marked && (await probe(marked));
  if (!without || !triggered) return null;
  const read = ({ clean, poisoned }: Twins<Float32Array>) => ({
    clean: readOcclusion(clean, classCount, shape),
    poisoned: readOcclusion(poisoned, classCount, shape),
  });
  return { without: read(without), with: read(triggered) };
}
