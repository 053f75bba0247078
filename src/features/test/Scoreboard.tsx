// The measures of both nets over the held-out pictures, while they learn and at the end.

import { valueOf } from "#core/measure/rates.ts";
import { latestScores } from "#state/runState.ts";
import { useRun } from "#state/runStore.ts";
import { RateTable } from "#ui/answers/RateTable.tsx";
import { countText, percentText } from "#ui/percent.ts";
import { useCoreWords, useWords } from "#words/useWords.ts";
import styles from "./Test.module.css";

/** A trigger that moves the clean twin by more than this is not called a backdoor without a word. */
const adversarialFlips = 0.3;

export function Scoreboard() {
  const t = useWords("test");
  const core = useCoreWords();
  const run = useRun((state) => state.run);
  const scores = latestScores(run);
  const total = countText(scores?.clean.cleanAccuracy.total ?? 0);
  const title = run.finished
    ? t(run.origin === "shipped" ? "scores.whenTrained" : "scores.all", { total })
    : scores
      ? t("scores.soFar", { total })
      : t("scores.none");
  const classes = run.experiment?.classes ?? [];
  const flips = scores && valueOf(scores.clean.flips);
  return (
    <>
      <RateTable scores={scores} title={title} />
      {scores?.poisoned.perTarget && (
        <p className={styles.remark}>
          {t("scores.byTarget")}{" "}
          {scores.poisoned.perTarget
            .map((rate, target) => `${core(classes[target] ?? "")} ${percentText(valueOf(rate))}`)
            .join(", ")}
          .
        </p>
      )}
      {run.finished && flips !== null && flips > adversarialFlips && (
        <p className={styles.remark}>{t("scores.adversarial", { rate: percentText(flips) })}</p>
      )}
    </>
  );
}
