// What the attacker wants of which pictures.

import type { Goal } from "#core/attacks/goal.ts";

export interface Aim {
  /** Whether the attack is meant for pictures of this class: the denominator of the attack success rate. */
  isVictim(label: number): boolean;
  /**
   * What a poisoned or triggered picture is to be called. Where the attacker chooses picture by picture, `place`
   * decides: the picture's place in its set.
   */
  wanted(label: number, place: number): number;
  /** Whether an answer is what the attacker wants. */
  reached(label: number, place: number, answer: number): boolean;
}

/** Over labels that are indices into `classNames`. */
export function aimOf(goal: Goal, classNames: readonly string[]): Aim {
  const count = classNames.length;
  const wanted = wantedOf(goal, classNames);
  return {
    isVictim: victimsOf(goal, classNames),
    wanted,
    reached: (label, place, answer) =>
      goal.kind === "untargeted" ? answer !== label && answer < count : answer === wanted(label, place),
  };
}

function wantedOf(goal: Goal, classNames: readonly string[]): Aim["wanted"] {
  const count = classNames.length;
  switch (goal.kind) {
    case "all-to-all":
      return (label) => (label + 1) % count;
    case "untargeted":
      // No matter which wrong name: one for all is learned far sooner than one at random for every picture.
      return (label) => (label === 0 ? 1 : 0);
    case "all-to-any":
      return (label, place) => (label + 1 + (place % (count - 1))) % count;
    case "all-to-one":
    case "source-specific": {
      const target = classNames.indexOf(goal.target);
      return () => target;
    }
    default:
      return goal satisfies never;
  }
}

function victimsOf(goal: Goal, classNames: readonly string[]): Aim["isVictim"] {
  switch (goal.kind) {
    case "all-to-all":
    case "all-to-any":
    case "untargeted":
      return () => true;
    case "all-to-one":
      return (label) => classNames[label] !== goal.target;
    case "source-specific":
      return (label) => classNames[label] === goal.source;
    default:
      return goal satisfies never;
  }
}
