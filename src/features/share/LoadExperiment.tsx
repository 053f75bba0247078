// An experiment from its file, put back as an edit that can be undone.

import { useState } from "react";
import { Problem } from "#core/problem.ts";
import { readExperimentFile } from "#state/experimentFile.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { FileButton } from "#ui/FileButton.tsx";
import { Notice } from "#ui/Notice.tsx";
import { useCoreWords, useWords } from "#words/useWords.ts";
import styles from "./Share.module.css";

export function LoadExperiment() {
  const t = useWords("share");
  const core = useCoreWords();
  const load = useExperiment((state) => state.load);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [said, setSaid] = useState("");
  const take = async ([file]: readonly File[]) => {
    if (!file) return;
    try {
      load(await readExperimentFile(file));
      setProblem(null);
      setSaid(t("experiment.loaded", { name: file.name }));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      setProblem(error);
      setSaid("");
    }
  };
  return (
    <div className={styles.part}>
      <h3>{t("experiment.title")}</h3>
      <div className={styles.files}>
        <FileButton
          label={t("experiment.choose")}
          accept=".json,application/json"
          onChoose={(files) => void take(files)}
        />
        <span role="status" className={styles.said}>
          {said}
        </span>
      </div>
      {problem && (
        <Notice
          kind="problem"
          sentence={core(problem.sentence)}
          nextStep={core(problem.nextStep)}
          onDismiss={() => setProblem(null)}
        />
      )}
    </div>
  );
}
