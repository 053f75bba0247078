// Below the three steps: one setting turned through its values. What is inside is loaded when it is opened.

import { late } from "#ui/late.tsx";
import { Panel } from "#ui/Panel.tsx";
import { useWords } from "#words/useWords.ts";

const Sweeping = late(() => import("./Sweeping.tsx").then((module) => module.Sweeping));

export function SweepPanel() {
  const t = useWords("sweep");
  return (
    <Panel title={t("panel.title")} part="sweep" note={t("panel.note")} folds={t("panel.teaser")}>
      <Sweeping />
    </Panel>
  );
}
