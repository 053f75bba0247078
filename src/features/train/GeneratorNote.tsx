// How the attacker's generator is doing: whether its triggers work on the net, and whether they differ.

import { useRun } from "#state/runStore.ts";
import { useWords } from "#words/useWords.ts";
import styles from "./Train.module.css";

export function GeneratorNote() {
  const t = useWords("train");
  const learned = useRun((state) => state.run.learned);
  if (!learned?.report) return null;
  const { loss, spread } = learned.report;
  return (
    <p className={styles.remark}>
      {t("generator", { step: learned.step, loss: loss.toFixed(3), spread: spread.toFixed(2) })}
    </p>
  );
}
