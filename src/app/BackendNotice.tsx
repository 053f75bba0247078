// Says so when the backend that was asked for could not be had, and which one works instead.

import { useRun } from "#state/runStore.ts";
import { Notice } from "#ui/Notice.tsx";
import { useCoreWords, useWords } from "#words/useWords.ts";
import { backendNames } from "#ui/backendNames.ts";

export function BackendNotice() {
  const t = useWords("app");
  const core = useCoreWords();
  const { backend, wanted, tried } = useRun((state) => state.engine);
  const useBackend = useRun((state) => state.useBackend);
  if (backend === null || wanted === null || backend === wanted) return null;
  const reason = tried.find((each) => each.backend === wanted)?.reason ?? "";
  return (
    <Notice
      kind="warning"
      sentence={`${t("backend.refused", { wanted: backendNames[wanted] })} ${core(reason)}`}
      nextStep={t("backend.instead", { backend: backendNames[backend] })}
      onDismiss={() => useBackend(null)}
    />
  );
}
