// "seed 7 · step 400 of 600 · 14 s left", in the corner of the panel.

import { useExperiment } from "#state/experimentStore.ts";
import { useRun } from "#state/runStore.ts";

export function Progress() {
  const { phase, origin, experiment, step, secondsLeft, branchedAt } = useRun((state) => state.run);
  const asked = useExperiment((state) => state.experiment);
  const seed = `seed ${(experiment ?? asked).seed}`;
  if (!experiment || phase === "idle") return <>{`${seed} · ${asked.steps} steps`}</>;
  if (origin === "kept") return <>{`${seed} · a kept run, trained before`}</>;
  if (origin === "loaded") return <>{`${seed} · nets from files`}</>;
  if (origin === "shipped") return <>{`${seed} · trained before and shipped`}</>;
  const parts = [seed, `step ${step} of ${experiment.steps}`];
  if (phase === "loading") parts.push("getting the pictures");
  if (phase === "training" && secondsLeft !== null) parts.push(`${Math.ceil(secondsLeft)} s left`);
  if (phase === "paused") parts.push("paused");
  if (branchedAt !== null) parts.push(`branched at step ${branchedAt}`);
  return <>{parts.join(" · ")}</>;
}
