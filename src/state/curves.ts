// The flip chart's lines out of a run's checks: the followed picture, and the band of all watched ones.

import type { Check, Prepared } from "#core/events.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import { answerAt } from "#core/measure/answers.ts";
import { flipStep } from "#core/measure/flipStep.ts";
import { followedPlace } from "#core/measure/watched.ts";
import { aimOf } from "#core/poison/aim.ts";

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
  { watched }: { readonly watched: Pick<Prepared["watched"], "labels"> },
  asked: number,
): FlipCurves {
  const followed = followedPlace(watched, asked);
  const aim = aimOf(goal, classes);
  const trueLabel = watched.labels[followed] ?? 0;
  const at = (probabilities: Float32Array, picture: number, label: number) =>
    probabilities[picture * classes.length + label] ?? 0;
  /** All confidence in answers that the attacker wants: one class, or every wrong one. */
  const inTarget = (probabilities: Float32Array, picture: number) => {
    const label = watched.labels[picture] ?? 0;
    const reached = [...classes.keys()].filter((answer) => aim.reached(label, picture, answer));
    return reached.reduce((sum, answer) => sum + at(probabilities, picture, answer), 0);
  };
  const everybody = checks.map((check) =>
    Array.from(watched.labels, (_, picture) => inTarget(check.with.poisoned, picture)).sort((a, b) => a - b),
  );
  return {
    steps: checks.map(({ step }) => step),
    target: checks.map((check) => inTarget(check.with.poisoned, followed)),
    truth: checks.map((check) => at(check.with.poisoned, followed, trueLabel)),
    twinTarget: checks.map((check) => inTarget(check.with.clean, followed)),
    bandLow: everybody.map((sorted) => quantile(sorted, 0.1)),
    bandHigh: everybody.map((sorted) => quantile(sorted, 0.9)),
    flipStep: followedFlip(checks, { classes, goal }, { watched }, followed),
    trueName: classes[trueLabel] ?? "",
    targetName:
      goal.kind === "untargeted" ? "anything else" : (classes[aim.wanted(trueLabel, followed)] ?? ""),
  };
}

/** The step of the followed picture's lasting flip; null as long as there is none. */
export function followedFlip(
  checks: readonly Check[],
  { classes, goal }: Pick<Experiment, "classes" | "goal">,
  { watched }: { readonly watched: Pick<Prepared["watched"], "labels"> },
  followed: number,
): number | null {
  const aim = aimOf(goal, classes);
  const trueLabel = watched.labels[followed] ?? 0;
  return flipStep(
    checks.map((check) => ({
      step: check.step,
      without: answerAt(check.without.poisoned, classes.length, followed),
      with: answerAt(check.with.poisoned, classes.length, followed),
    })),
    trueLabel,
    (answer) => aim.reached(trueLabel, followed, answer),
  );
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.round(share * (sorted.length - 1))] ?? 0;
}
