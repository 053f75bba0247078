// One line: which seed, which step, on what it trains.

import { useExperiment } from "#state/experimentStore.ts";
import { useOffline } from "#state/offline/offlineStore.ts";
import { useRun } from "#state/runStore.ts";
import { backendNames } from "#ui/backendNames.ts";
import { useWords } from "#words/useWords.ts";
import styles from "./Lecture.module.css";

export function LectureStatus() {
  const t = useWords("lecture");
  const run = useRun((state) => state.run);
  const shownStep = useRun((state) => state.shownStep);
  const seed = useExperiment((state) => state.experiment.seed);
  const backend = useRun((state) => state.engine.backend);
  const isKept = useOffline(({ page, pictures }) => page === "ready" && pictures === "here");
  const parts: string[] = [t("status.seed", { seed: run.experiment?.seed ?? seed })];
  if (run.origin !== "trained") parts.push(t("status.before"));
  else if (run.experiment)
    parts.push(t("status.step", { step: shownStep ?? run.step, steps: run.experiment.steps }));
  if (run.origin === "trained" && run.phase !== "idle" && run.phase !== "failed")
    parts.push(t(run.settling && run.phase === "paused" ? "status.settling" : `status.${run.phase}`));
  if (backend !== null) parts.push(backendNames[backend]);
  if (isKept) parts.push(t("status.offline"));
  return <p className={styles.status}>{parts.join(" · ")}</p>;
}
