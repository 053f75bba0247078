// Said before training: what nets learned from as many pictures, measured on others than the person's own.

import { heldOutCount } from "#core/datasets/ownPictures.ts";
import { expectationFor } from "#core/datasets/ownExpectation.ts";
import type { Drafts } from "#state/ownClasses.ts";
import { countText } from "#ui/percent.ts";
import { useWords } from "#words/useWords.ts";
import styles from "./Own.module.css";

export interface WhatToExpectProps {
  readonly drafts: Drafts;
}

export function WhatToExpect({ drafts }: WhatToExpectProps) {
  const t = useWords("own");
  const counts = drafts.map(({ pictures }) => pictures.length).filter((count) => count > 0);
  const smallest = Math.min(...counts);
  const { perClass, alike, unlike } = expectationFor(smallest);
  return (
    <section className={styles.expect} aria-label={t("expect.title")}>
      <h3>{t("expect.title")}</h3>
      <p>{t("expect.accuracy", { count: perClass, alike: alike.clean, unlike: unlike.clean })}</p>
      <p>
        {t("expect.attack", {
          alike: alike.attack,
          unlike: unlike.attack,
          alikeOther: alike.control,
          unlikeOther: unlike.control,
          alikeTwin: alike.twin,
          unlikeTwin: unlike.twin,
        })}
      </p>
      <p>
        {smallest < fewPictures
          ? t("expect.few", { held: countText(heldOutCount(smallest)) })
          : t("expect.yours")}
      </p>
    </section>
  );
}

/** With fewer a class, nets and rates are both unsteady. */
const fewPictures = 100;
