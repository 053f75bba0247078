// Which training rows the attacker touches, and what they are called afterwards. Needs labels only, so it is
// decided before a single pixel has arrived.

import type { Attack, Goal } from "#core/attacks/attack.ts";
import { randomStream, shuffle } from "#core/random.ts";

export interface PoisonPlan {
  /** The poisoned rows, in the order they were drawn. A higher rate only adds rows behind. */
  readonly rows: Int32Array;
  /** The label of every training row after the attack. */
  readonly labels: Uint8Array;
  /** floor(rate × rows). More than rows.length where the attack may not touch so many. */
  readonly wanted: number;
}

export interface PoisonRequest {
  readonly trainLabels: Uint8Array;
  readonly classNames: readonly string[];
  readonly labels: Attack["labels"];
  readonly goal: Goal;
  readonly rate: number;
  readonly seed: number;
}

export function planPoison(request: PoisonRequest): PoisonPlan {
  const { trainLabels, rate, seed } = request;
  const wanted = Math.floor(rate * trainLabels.length);
  const candidates = candidateRows(request);
  const rows = shuffle(candidates, randomStream(seed, "poison rows")).slice(0, wanted);
  const labels = Uint8Array.from(trainLabels);
  if (request.labels === "changed") {
    const attackLabel = attackLabels(request.goal, request.classNames);
    for (const row of rows) labels[row] = attackLabel(trainLabels[row] ?? 0);
  }
  return { rows, labels, wanted };
}

/** What the attacker wants a triggered picture of each class to be called. */
export function attackLabels(goal: Goal, classNames: readonly string[]): (label: number) => number {
  if (goal.kind === "all-to-all") return (label) => (label + 1) % classNames.length;
  const target = classNames.indexOf(goal.target);
  return () => target;
}

/** Whether the attack is meant for pictures of this class: the denominator of the attack success rate. */
export function isVictim(goal: Goal, classNames: readonly string[]): (label: number) => boolean {
  switch (goal.kind) {
    case "all-to-all":
      return () => true;
    case "all-to-one":
      return (label) => classNames[label] !== goal.target;
    case "source-specific":
      return (label) => classNames[label] === goal.source;
    default:
      return goal satisfies never;
  }
}

function candidateRows({ trainLabels, classNames, labels, goal }: PoisonRequest): Int32Array {
  const victim = isVictim(goal, classNames);
  // A clean-label attack may only touch pictures that already have the target's name.
  const target = goal.kind === "all-to-all" ? -1 : classNames.indexOf(goal.target);
  const wants = labels === "changed" ? victim : (label: number) => label === target;
  return Int32Array.from(trainLabels.keys()).filter((row) => wants(trainLabels[row] ?? 0));
}
