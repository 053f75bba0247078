// What a lesson may claim about a run, by the field's names.

import type { Twins } from "#core/events.ts";
import { valueOf } from "#core/measure/rates.ts";
import type { Scores } from "#core/measure/scores.ts";
import type { Claim } from "./lesson.ts";

export const measures = [
  "cleanAccuracy",
  "attackSuccessRate",
  "flipRate",
  "controlSuccessRate",
  "twinCleanAccuracy",
  "twinAttackSuccessRate",
  "twinFlipRate",
  /** How much clean accuracy the poisoned net has lost against its twin. */
  "accuracyLost",
  "flipStep",
] as const;

export type Measure = (typeof measures)[number];

export interface Measured {
  readonly scores: Twins<Scores>;
  readonly flipStep: number | null;
}

/** 0..1, or training steps for flipStep; null where it was not measured or did not happen. */
export function measureOf(
  { scores: { clean, poisoned }, flipStep }: Measured,
  measure: Measure,
): number | null {
  switch (measure) {
    case "cleanAccuracy":
      return valueOf(poisoned.cleanAccuracy);
    case "attackSuccessRate":
      return valueOf(poisoned.attackSuccess);
    case "flipRate":
      return valueOf(poisoned.flips);
    case "controlSuccessRate":
      return valueOf(poisoned.control);
    case "twinCleanAccuracy":
      return valueOf(clean.cleanAccuracy);
    case "twinAttackSuccessRate":
      return valueOf(clean.attackSuccess);
    case "twinFlipRate":
      return valueOf(clean.flips);
    case "accuracyLost": {
      const [one, other] = [valueOf(clean.cleanAccuracy), valueOf(poisoned.cleanAccuracy)];
      return one === null || other === null ? null : one - other;
    }
    case "flipStep":
      return flipStep;
    default:
      return measure satisfies never;
  }
}

/** A claim about something that was not measured does not hold. */
export function holds({ atLeast, atMost }: Claim, value: number | null): boolean {
  return value !== null && value >= (atLeast ?? -Infinity) && value <= (atMost ?? Infinity);
}

/** What is claimed on these pictures. */
export const claimsOn = (claims: readonly Claim[], dataset: string): readonly Claim[] =>
  claims.filter(({ on }) => on === undefined || on.includes(dataset));
