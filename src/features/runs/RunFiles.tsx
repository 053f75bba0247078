// All kept runs as one file, and back: for another machine, or where the browser stores nothing.

import { useState } from "react";
import { longestFile } from "#state/runs/runsFile.ts";
import { useRuns } from "#state/runsStore.ts";
import { Button } from "#ui/Button.tsx";
import { FileButton } from "#ui/FileButton.tsx";
import { saveFile } from "#ui/saveFile.ts";
import { useWords } from "#words/useWords.ts";
import styles from "./Runs.module.css";

export function RunFiles() {
  const t = useWords("runs");
  const count = useRuns((state) => state.runs.length);
  const { exportFile, importFile } = useRuns();
  const [said, setSaid] = useState("");
  const save = async () => {
    const content = await exportFile();
    saveFile({ name: "backdoor-runs.json", type: "application/json", content });
    setSaid(t("files.saved", { count }));
  };
  const take = async ([file]: readonly File[]) => {
    if (!file) return;
    // Too large to be one of ours: the parser is not asked to read it into memory.
    const added = await importFile(file.size > longestFile ? "" : await file.text());
    setSaid(added === null ? "" : t("files.added", { count: added }));
  };
  return (
    <div className={styles.files}>
      <Button icon="download" disabled={count === 0} onClick={() => void save()}>
        {t("files.save")}
      </Button>
      <FileButton
        label={t("files.open")}
        accept=".json,application/json"
        onChoose={(files) => void take(files)}
      />
      <span role="status" className={styles.remark}>
        {said}
      </span>
    </div>
  );
}
