// Runs worth keeping: name them, come back to them, see them side by side. What is inside is loaded when it is opened.

import { lazy, useEffect } from "react";
import { useRuns } from "#state/runsStore.ts";
import { Panel } from "#ui/Panel.tsx";
import { useWords } from "#words/useWords.ts";

const KeptRuns = lazy(() => import("./KeptRuns.tsx").then((module) => ({ default: module.KeptRuns })));

export function Runs() {
  const t = useWords("runs");
  const count = useRuns((state) => state.runs.length);
  const storage = useRuns((state) => state.storage);
  const open = useRuns((state) => state.open);
  useEffect(() => void open(), [open]);
  const note = storage === "missing" ? t("noteMissing") : t("note", { count });
  return (
    <Panel title={t("title")} id="runs" note={note} folds={`${t("teaser")} ${note}`}>
      <KeptRuns />
    </Panel>
  );
}
