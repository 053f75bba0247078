// Slow mode: one training step of both nets, walked through from the drawn pictures to the changed weights.

import { Button } from "#ui/Button.tsx";
import { late } from "#ui/late.tsx";
import { useWords } from "#words/useWords.ts";
import { useBatchWalk } from "./useBatchWalk.ts";
import styles from "./BatchWalk.module.css";

const WalkStages = late(() => import("./WalkStages.tsx").then((module) => module.WalkStages));

export function BatchWalk() {
  const t = useWords("timeline");
  const { seen, waiting, begin, end } = useBatchWalk();
  return (
    <section className={styles.walk} aria-label={t("walk.title")}>
      <div className={styles.head}>
        <Button icon="step" disabled={waiting} onClick={begin}>
          {waiting ? t("walk.waiting") : seen ? t("walk.another") : t("walk.begin")}
        </Button>
        {seen && (
          <Button kind="quiet" onClick={end}>
            {t("walk.close")}
          </Button>
        )}
      </div>
      {seen ? (
        <WalkStages key={seen.walk.step} walk={seen.walk} experiment={seen.experiment} />
      ) : (
        <p className={styles.remark}>{t("walk.about")}</p>
      )}
    </section>
  );
}
