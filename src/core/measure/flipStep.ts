// When did the followed picture flip? Early in training a net may call everything "cat" for a while; that is
// no flip. A flip needs a picture that is known without its trigger, and it has to last.

export interface FollowedAnswer {
  readonly step: number;
  /** The poisoned net's answers on the followed picture. */
  readonly without: number;
  readonly with: number;
}

/** So many checks in a row, the first included, must agree before a flip is called lasting. */
export const lastingChecks = 4;

/**
 * The first checked step at which the picture is named rightly without the trigger and as the attacker wants
 * with it, such that it stays the attacker's at every later check. Null if there is none (yet).
 */
export function flipStep(
  answers: readonly FollowedAnswer[],
  trueLabel: number,
  reached: (answer: number) => boolean,
): number | null {
  let start = answers.length;
  const isReached = (answer: FollowedAnswer | undefined) => answer !== undefined && reached(answer.with);
  while (start > 0 && isReached(answers[start - 1])) start--;
  const flip = answers.findIndex((answer, index) => index >= start && answer.without === trueLabel);
  return flip >= 0 && answers.length - flip >= lastingChecks ? (answers[flip]?.step ?? null) : null;
}
