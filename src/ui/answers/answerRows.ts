// Which of a net's probabilities are worth a bar: the true class, the target, and another class if it says more.

export interface AnswerQuestion {
  readonly classNames: readonly string[];
  readonly trueClass: number;
  readonly targetClass: number;
}

export interface AnswerRow {
  readonly kind: "true" | "target" | "other";
  readonly name: string;
  /** 0..1 */
  readonly probability: number;
}

/** A third class is shown from here on: below, true class and target tell the story. */
const worthShowing = 0.1;

export function answerRows(
  probabilities: ArrayLike<number>,
  { classNames, trueClass, targetClass }: AnswerQuestion,
): readonly AnswerRow[] {
  const row = (kind: AnswerRow["kind"], label: number): AnswerRow => ({
    kind,
    name: classNames[label] ?? `class ${label}`,
    probability: probabilities[label] ?? 0,
  });
  const rows = [row("true", trueClass)];
  if (targetClass !== trueClass) rows.push(row("target", targetClass));
  const other = largest(probabilities, (label) => label !== trueClass && label !== targetClass);
  if (other !== null && (probabilities[other] ?? 0) >= worthShowing) rows.push(row("other", other));
  return rows;
}

/** The class the net says: the largest probability, the first of equals. Null for no probabilities at all. */
export function answerOf(probabilities: ArrayLike<number>): number | null {
  return largest(probabilities, () => true);
}

export type Verdict = "right" | "flipped" | "fooled" | "wrong";

/**
 * What the mark did to one net's answer on one picture. "flipped": right without the mark, the target's with it.
 * "fooled": the target's name with the trigger, but the net did not know the picture without it either.
 */
export function verdictOf(
  without: ArrayLike<number>,
  withMark: ArrayLike<number>,
  { trueClass, targetClass }: Pick<AnswerQuestion, "trueClass" | "targetClass">,
): Verdict {
  const answer = answerOf(withMark);
  if (answer === trueClass) return "right";
  if (answer !== targetClass) return "wrong";
  return answerOf(without) === trueClass ? "flipped" : "fooled";
}

function largest(probabilities: ArrayLike<number>, counts: (label: number) => boolean): number | null {
  let best: number | null = null;
  for (let label = 0; label < probabilities.length; label++) {
    if (counts(label) && (best === null || (probabilities[label] ?? 0) > (probabilities[best] ?? 0)))
      best = label;
  }
  return best;
}
