// Says that the engine was lost, and what became of the training.

import { useRun } from "#state/runStore.ts";
import { backendNames } from "#ui/backendNames.ts";
import { Notice } from "#ui/Notice.tsx";
import { useWords } from "#words/useWords.ts";

export function Rescued() {
  const t = useWords("train");
  const rescue = useRun((state) => state.run.rescue);
  const backend = useRun((state) => state.engine.backend);
  const dismiss = useRun((state) => state.dismissRescue);
  if (!rescue) return null;
  const { cause, left, step } = rescue;
  const next =
    left && backend && t("rescue.next", { left: backendNames[left], backend: backendNames[backend] });
  const outcome = step === null ? t("rescue.again") : t("rescue.goesOn", { step });
  return (
    <Notice
      kind="info"
      sentence={t(`rescue.${cause}`)}
      nextStep={[outcome, ...(next ? [next] : [])].join(" ")}
      onDismiss={dismiss}
    />
  );
}
