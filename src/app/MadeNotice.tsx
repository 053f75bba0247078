// Says so when a link's numbers were made on another backend than the one that trains here.

import { useExperiment } from "#state/experimentStore.ts";
import { madeBackend, useMade } from "#state/madeOn.ts";
import { useRun } from "#state/runStore.ts";
import { backendNames } from "#ui/backendNames.ts";
import { Notice } from "#ui/Notice.tsx";
import { useWords } from "#words/useWords.ts";

export function MadeNotice() {
  const t = useWords("app");
  const made = useMade();
  const asked = useExperiment((state) => state.experiment);
  const backend = useRun((state) => state.engine.backend);
  const useBackend = useRun((state) => state.useBackend);
  const there = madeBackend(made, asked);
  if (there === null || backend === null || backend === there) return null;
  const names = { made: backendNames[there], backend: backendNames[backend] };
  return (
    <Notice
      kind="info"
      sentence={t("backend.madeOn", names)}
      nextStep={t("backend.mayDiffer", names)}
      action={{ label: t("backend.takeMade", names), onClick: () => useBackend(there) }}
      onDismiss={() => useMade.setState({ link: null })}
    />
  );
}
