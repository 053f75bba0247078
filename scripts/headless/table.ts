// A result as a table for a person at a terminal.

import type { Result } from "./run.ts";

export function tableOf(result: Result): string {
  const { experiment, cleanTwin } = result;
  const goal = experiment.goal;
  const aim =
    goal.kind === "source-specific"
      ? `${goal.source} → ${goal.target}`
      : goal.kind === "all-to-one"
        ? `any class → ${goal.target}`
        : goalWords[goal.kind];
  const rows: readonly (readonly [string, string, string])[] = [
    ["", "clean twin", "poisoned"],
    ["clean accuracy", percent(cleanTwin.cleanAccuracy), percent(result.cleanAccuracy)],
    ["attack success rate", percent(cleanTwin.attackSuccessRate), percent(result.attackSuccessRate)],
    ["flip rate", percent(cleanTwin.flipRate), percent(result.flipRate)],
    ["wrong trigger (control)", percent(cleanTwin.controlSuccessRate), percent(result.controlSuccessRate)],
  ];
  const lines = rows.map(
    ([name, clean, poisoned]) => `${name.padEnd(26)}${clean.padStart(12)}${poisoned.padStart(12)}`,
  );
  return [
    `${result.dataset} · ${result.attack} · ${aim} · ${result.poisonedCount} of ${result.trainCount} poisoned · seed ${result.seed}`,
    ...lines,
    `attack success ${result.attackSuccessCount} of ${result.attackSuccessTotal} held-out pictures`,
    ...(result.worstTargetSuccessRate === null
      ? []
      : [`on the target that works worst: ${percent(result.worstTargetSuccessRate)}`]),
    result.flipStep === null
      ? "the followed picture did not flip for good"
      : `the followed picture flipped for good at step ${result.flipStep}`,
    `${result.steps} steps in ${result.seconds.toFixed(1)} s on ${result.backend}, ${Math.round(result.imagesPerSecond)} pictures/s`,
    "",
  ].join("\n");
}

function percent(value: number | null): string {
  return value === null ? "–" : `${(100 * value).toFixed(1)} %`;
}

const goalWords = {
  "all-to-all": "every class → the next",
  "all-to-any": "any class → any other, the trigger says which",
  untargeted: "any class → any wrong one",
} as const;
