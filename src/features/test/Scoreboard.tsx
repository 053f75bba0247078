// The measures of both nets over the held-out pictures, while they learn and at the end.

import { valueOf } from "#core/measure/rates.ts";
import { useRun } from "#state/runStore.ts";
import { shownScores } from "#state/shown.ts";
import { RateTable } from "#ui/answers/RateTable.tsx";
import { countText, percentText } from "#ui/percent.ts";
import { useCoreWords, useWords } from "#words/useWords.ts";
import styles from "./Test.module.css";

/** A trigger that moves the clean twin by more than this is not called a backdoor without a word. */
const adversarialFlips = 0.3;

export function Scoreboard() {
  const t = useWords("test");
  const core = useCoreWords();
  const finished = useRun((state) => state.run.finished);
  const scored = useRun((state) => state.run.scored);
  const origin = useRun((state) => state.run.origin);
  const experiment = useRun((state) => state.run.experiment);
  const shownStep = useRun((state) => state.shownStep);
  const shown = shownScores({ finished, scored }, shownStep);
  const scores = shown?.scores ?? null;
  const total = countText(scores?.clean.cleanAccuracy.total ?? 0);
  const title =
    shown === null
      ? t("scores.none")
      : shown.overAll
        ? t(origin === "shipped" || origin === "kept" ? "scores.whenTrained" : "scores.all", {
            total,
          })
        : shownStep === null
          ? t("scores.soFar", { total })
          : t("scores.atStep", { step: shown.step, total });
  const classes = experiment?.classes ?? [];
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
      {shown?.overAll && flips !== null && flips > adversarialFlips && (
        <p className={styles.remark}>{t("scores.adversarial", { rate: percentText(flips) })}</p>
      )}
    </>
  );
}
