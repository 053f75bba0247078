// What went wrong without stopping the run: an engine that was lost and replaced, pictures that could not be had.

import { useRun } from "#state/runStore.ts";
import { backendNames } from "#ui/backendNames.ts";
import { Notice } from "#ui/Notice.tsx";
import { useWords } from "#words/useWords.ts";

export function Mended() {
  const t = useWords("train");
  const { training, heldOut } = useRun((state) => state.run.missing);
  return (
    <>
      <Rescued />
      {training > 0 && (
        <Notice
          kind="warning"
          sentence={t("missing.training", { count: training })}
          nextStep={t("missing.trained")}
        />
      )}
      {heldOut > 0 && (
        <Notice
          kind="warning"
          sentence={t("missing.heldOut", { count: heldOut })}
          nextStep={t("missing.scored")}
        />
      )}
    </>
  );
}

function Rescued() {
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
