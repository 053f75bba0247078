// Below the three steps: what a backdoor is not. What is inside is loaded when it is opened.

import { lazy } from "react";
import { Panel } from "#ui/Panel.tsx";
import { useWords } from "#words/useWords.ts";

const Kinds = lazy(() => import("./Kinds.tsx").then((module) => ({ default: module.Kinds })));

export function Contrast() {
  const t = useWords("contrast");
  return (
    <Panel title={t("panel.title")} id="contrast" note={t("panel.note")} folds={t("panel.teaser")}>
      <Kinds />
    </Panel>
  );
}
