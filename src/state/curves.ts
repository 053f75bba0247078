// The flip chart's lines out of a run's checks: the followed picture, and the band of all watched ones.

import type { Check, Prepared } from "#core/events.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import { answerAt } from "#core/measure/answers.ts";
import { flipStep } from "#core/measure/flipStep.ts";
import { attackLabels } from "#core/poison/plan.ts";

export interface FlipCurves {
  readonly steps: readonly number[];
  /** The poisoned net on the followed picture with its trigger, 0..1. */
  readonly target: readonly number[];
  readonly truth: readonly number[];
  /** The clean twin on the same triggered picture. */
  readonly twinTarget: readonly number[];
  /** The middle 80 % of the watched pictures' confidence in their target. */
  readonly bandLow: readonly number[];
  readonly bandHigh: readonly number[];
  readonly flipStep: number | null;
  readonly trueName: string;
  readonly targetName: string;
}

export function flipCurves(
  checks: readonly Check[],
  { classes, goal }: Pick<Experiment, "classes" | "goal">,
  { watched }: Pick<Prepared, "watched">,
  followed: number,
): FlipCurves {
  const attackLabel = attackLabels(goal, classes);
  const trueLabel = watched.labels[followed] ?? 0;
  const wanted = attackLabel(trueLabel);
  const at = (probabilities: Float32Array, picture: number, label: number) =>
    probabilities[picture * classes.length + label] ?? 0;
  const everybody = checks.map((check) =>
    Array.from(watched.labels, (label, picture) => at(check.with.poisoned, picture, attackLabel(label))).sort(
      (a, b) => a - b,
    ),
  );
  return {
    steps: checks.map(({ step }) => step),
    target: checks.map((check) => at(check.with.poisoned, followed, wanted)),
    truth: checks.map((check) => at(check.with.poisoned, followed, trueLabel)),
    twinTarget: checks.map((check) => at(check.with.clean, followed, wanted)),
    bandLow: everybody.map((sorted) => quantile(sorted, 0.1)),
    bandHigh: everybody.map((sorted) => quantile(sorted, 0.9)),
    flipStep: flipStep(
      checks.map((check) => ({
        step: check.step,
        without: answerAt(check.without.poisoned, classes.length, followed),
        with: answerAt(check.with.poisoned, classes.length, followed),
      })),
      trueLabel,
      wanted,
    ),
    trueName: classes[trueLabel] ?? "",
    targetName: classes[wanted] ?? "",
  };
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.round(share * (sorted.length - 1))] ?? 0;
}
