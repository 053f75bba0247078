// What both nets said about the followed picture with its trigger at the step that is looked at, in words.

import { useMemo } from "react";
import { flipCurves } from "#state/curves.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { useRun } from "#state/runStore.ts";
import { shownCheck } from "#state/shown.ts";
import { percentText } from "#ui/percent.ts";
import { useCoreWords, useWords } from "#words/useWords.ts";
import styles from "./GoBack.module.css";

export function ShownWords() {
  const t = useWords("timeline");
  const core = useCoreWords();
  const check = useRun((state) => shownCheck(state.run, state.shownStep));
  const prepared = useRun((state) => state.run.prepared);
  const trained = useRun((state) => state.run.experiment);
  const followed = useExperiment((state) => state.experiment.followed);
  const curves = useMemo(
    () => (check && prepared && trained ? flipCurves([check], trained, prepared, followed) : null),
    [check, prepared, trained, followed],
  );
  if (!check || !curves) return null;
  return (
    <p className={styles.remark}>
      {t("said", {
        step: check.step,
        target: core(curves.targetName),
        truth: core(curves.trueName),
        targetRate: percentText(curves.target[0]),
        truthRate: percentText(curves.truth[0]),
        twinRate: percentText(curves.twinTarget[0]),
      })}
    </p>
  );
}
