// Below the three steps: what one may take along and bring back. What is inside is loaded when it is opened.

import { late } from "#ui/late.tsx";
import { Panel } from "#ui/Panel.tsx";
import { useWords } from "#words/useWords.ts";

const Saving = late(() => import("./Saving.tsx").then((module) => module.Saving));

export function Save() {
  const t = useWords("share");
  return (
    <Panel title={t("panel.title")} part="save" note={t("panel.note")} folds={t("panel.teaser")}>
      <Saving />
    </Panel>
  );
}
