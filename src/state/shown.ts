// What was measured at the step that is looked at; without one, what is known now. Recorded while training, so it
// is there at once.

import type { Check, Finished, LearnedTrigger, Twins } from "#core/events.ts";
import type { Scores } from "#core/measure/scores.ts";
import type { RunState } from "./runState.ts";

export interface ShownScores {
  readonly scores: Twins<Scores>;
  /** When they were measured: at the step that is looked at, or the last time before it. */
  readonly step: number;
  /** Over all held-out pictures, not just the first ones. */
  readonly overAll: boolean;
}

export function shownScores(
  { finished, scored }: Pick<RunState, "finished" | "scored">,
  shownStep: number | null,
): ShownScores | null {
  if (finished && (shownStep === null || shownStep >= finished.step)) return final(finished);
  const found = scored.findLast(({ step }) => step <= (shownStep ?? Number.POSITIVE_INFINITY));
  return found ? { scores: found.scores, step: found.step, overAll: false } : null;
}

const final = ({ scores, step }: Finished): ShownScores => ({ scores, step, overAll: true });

export function shownCheck({ checks }: Pick<RunState, "checks">, shownStep: number | null): Check | null {
  return checks.findLast(({ step }) => step <= (shownStep ?? Number.POSITIVE_INFINITY)) ?? null;
}

/** What was crafted, or what the generator had learned by then. */
export function shownLearned(
  { learned, generated }: Pick<RunState, "learned" | "generated">,
  shownStep: number | null,
): LearnedTrigger | null {
  if (shownStep === null) return learned;
  return generated.findLast(({ step }) => step <= shownStep) ?? learned;
}
