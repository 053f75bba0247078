// Says so when the backend that was asked for could not be had, and which one works instead.

import { useRun } from "#state/runStore.ts";
import { Notice } from "#ui/Notice.tsx";
import { backendNames } from "./backendNames.ts";

export function BackendNotice() {
  const { backend, wanted, tried } = useRun((state) => state.engine);
  const useBackend = useRun((state) => state.useBackend);
  if (backend === null || wanted === null || backend === wanted) return null;
  const reason = tried.find((each) => each.backend === wanted)?.reason ?? "";
  return (
    <Notice
      kind="warning"
      sentence={`${backendNames[wanted]} cannot be used here. ${reason}`}
      nextStep={`${backendNames[backend]} trains instead; your experiment is kept.`}
      onDismiss={() => useBackend(null)}
    />
  );
}
