// Below the three steps: runs worth keeping. What is inside is loaded when it is opened.

import { late } from "#ui/late.tsx";
import { Panel } from "#ui/Panel.tsx";
import { useWords } from "#words/useWords.ts";

const Keeping = late(() => import("./Keeping.tsx").then((module) => module.Keeping));

export function Runs() {
  const t = useWords("runs");
  return (
    <Panel title={t("panel.title")} part="runs" note={t("panel.note")} folds={t("panel.teaser")}>
      <Keeping />
    </Panel>
  );
}
