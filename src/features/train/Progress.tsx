// "seed 7 · step 400 of 600 · 14 s left", in the corner of the panel.

import { useExperiment } from "#state/experimentStore.ts";
import { useRun } from "#state/runStore.ts";
import { useWords } from "#words/useWords.ts";

export function Progress() {
  const t = useWords("train");
  const { phase, origin, experiment, step, settling, secondsLeft, branchedAt } = useRun((state) => state.run);
  const asked = useExperiment((state) => state.experiment);
  const seed = t("progress.seed", { seed: (experiment ?? asked).seed });
  if (!experiment || phase === "idle")
    return <>{`${seed} · ${t("progress.steps", { steps: asked.steps })}`}</>;
  if (origin === "kept") return <>{`${seed} · ${t("progress.kept")}`}</>;
  if (origin === "loaded") return <>{`${seed} · ${t("progress.loaded")}`}</>;
  if (origin === "shipped") return <>{`${seed} · ${t("progress.shipped")}`}</>;
  const place =
    phase === "loading" ? t("progress.loading") : t("progress.step", { step, steps: experiment.steps });
  const parts: string[] = [seed, place];
  if (phase === "training" && secondsLeft !== null)
    parts.push(t("progress.left", { seconds: Math.ceil(secondsLeft) }));
  if (phase === "paused") parts.push(t(settling ? "progress.settling" : "progress.paused"));
  if (branchedAt !== null) parts.push(t("progress.branched", { step: branchedAt }));
  return <>{parts.join(" · ")}</>;
}
