// Below the three steps: one setting turned through its values. What is inside is loaded when it is opened.

import { lazy } from "react";
import { Panel } from "#ui/Panel.tsx";
import { useWords } from "#words/useWords.ts";

const Sweeping = lazy(() => import("./Sweeping.tsx").then((module) => ({ default: module.Sweeping })));

export function SweepPanel() {
  const t = useWords("sweep");
  return (
    <Panel title={t("panel.title")} id="sweep" note={t("panel.note")} folds={t("panel.teaser")}>
      <Sweeping />
    </Panel>
  );
}
