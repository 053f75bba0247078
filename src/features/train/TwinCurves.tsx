// Clean accuracy and attack success of both nets while they train: small, one line each.

import type { Scored, Twins } from "#core/events.ts";
import { valueOf, type Rate } from "#core/measure/rates.ts";
import type { Scores } from "#core/measure/scores.ts";
import { useRun } from "#state/runStore.ts";
import { Sparkline } from "#ui/charts/Sparkline.tsx";
import { countText } from "#ui/percent.ts";
import { useWords } from "#words/useWords.ts";
import { part } from "#ui/part.ts";
import styles from "./Train.module.css";

export function TwinCurves() {
  const t = useWords("train");
  const scored = useRun((state) => state.run.scored);
  const steps = useRun((state) => state.run.experiment?.steps ?? 0);
  const last = scored.at(-1);
  if (!last) return null;
  const lineOf = (net: keyof Twins<Scores>, pick: (scores: Scores) => Rate) =>
    scored.map((each: Scored) => ({ step: each.step, rate: valueOf(pick(each.scores[net])) }));
  return (
    <section aria-label={t("twins.title")} {...part("curves")}>
      <div className={styles.sparklines}>
        <Sparkline
          net="clean"
          label={t("twins.cleanAccuracy")}
          points={lineOf("clean", (s) => s.cleanAccuracy)}
          totalSteps={steps}
        />
        <Sparkline
          net="poisoned"
          label={t("twins.poisonedAccuracy")}
          points={lineOf("poisoned", (s) => s.cleanAccuracy)}
          totalSteps={steps}
        />
        <Sparkline
          net="clean"
          label={t("twins.cleanFooled")}
          points={lineOf("clean", (s) => s.attackSuccess)}
          totalSteps={steps}
        />
        <Sparkline
          net="poisoned"
          label={t("twins.poisonedFooled")}
          points={lineOf("poisoned", (s) => s.attackSuccess)}
          totalSteps={steps}
        />
      </div>
      <p className={styles.remark}>
        {t("twins.remark", { total: countText(last.scores.clean.cleanAccuracy.total) })}
      </p>
    </section>
  );
}
