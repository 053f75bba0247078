// Below the three steps: what a backdoor is not. What is inside is loaded when it is opened.

import { late } from "#ui/late.tsx";
import { Panel } from "#ui/Panel.tsx";
import { useWords } from "#words/useWords.ts";

const Kinds = late(() => import("./Kinds.tsx").then((module) => module.Kinds));

export function Contrast() {
  const t = useWords("contrast");
  return (
    <Panel title={t("panel.title")} part="contrast" note={t("panel.note")} folds={t("panel.teaser")}>
      <Kinds />
    </Panel>
  );
}
