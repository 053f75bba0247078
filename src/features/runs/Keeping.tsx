// Inside the folded panel: keep the run that is there, the list of kept ones, files, and up to four side by side.

import { useEffect } from "react";
import { useRuns } from "#state/runsStore.ts";
import { Notice } from "#ui/Notice.tsx";
import { useCoreWords, useWords } from "#words/useWords.ts";
import { Compare } from "./Compare.tsx";
import { KeepRun } from "./KeepRun.tsx";
import { RunFiles } from "./RunFiles.tsx";
import { RunRow } from "./RunRow.tsx";
import styles from "./Runs.module.css";

export function Keeping() {
  const t = useWords("runs");
  const runs = useRuns((state) => state.runs);
  const storage = useRuns((state) => state.storage);
  const open = useRuns((state) => state.open);
  useEffect(() => void open(), [open]);
  return (
    <>
      {storage === "missing" && (
        <Notice kind="warning" sentence={t("missing.sentence")} nextStep={t("missing.nextStep")} />
      )}
      <KeepRun />
      <Told />
      {runs.length === 0 ? (
        <p className={styles.remark}>{t("none")}</p>
      ) : (
        <ul role="list" className={styles.list}>
          {runs.map((run) => (
            <RunRow key={run.id} run={run} />
          ))}
        </ul>
      )}
      <RunFiles />
      <Compare />
    </>
  );
}

/** What went wrong, and what was deleted and can come back. */
function Told() {
  const t = useWords("runs");
  const core = useCoreWords();
  const { problem, removed, restore, dismissProblem, dismissRemoved } = useRuns();
  return (
    <>
      {problem && (
        <Notice
          kind="problem"
          sentence={core(problem.sentence)}
          nextStep={core(problem.nextStep)}
          onDismiss={dismissProblem}
        />
      )}
      {removed && (
        <Notice
          kind="info"
          sentence={t("removed", { name: removed.run.name })}
          action={{ label: t("restore"), onClick: () => void restore() }}
          onDismiss={dismissRemoved}
        />
      )}
    </>
  );
}
