// Which of a net's probabilities are worth a bar: the true class, the target, and another class if it says more.

export interface AnswerQuestion {
  readonly classNames: readonly string[];
  readonly trueClass: number;
  readonly targetClass: number;
}

export interface AnswerRow {
  readonly kind: "true" | "target" | "other";
  readonly label: number;
  readonly name: string;
  /** 0..1 */
  readonly probability: number;
}

/** A third class is shown from here on: below, true class and target tell the story. */
const worthShowing = 0.1;
/** With so many classes two others are always shown, so that the bars keep their height while the answer moves. */
const manyClasses = 5;

export function answerRows(
  probabilities: ArrayLike<number>,
  { classNames, trueClass, targetClass }: AnswerQuestion,
): readonly AnswerRow[] {
  const row = (kind: AnswerRow["kind"], label: number): AnswerRow => ({
    kind,
    label,
    name: classNames[label] ?? `class ${label}`,
    probability: probabilities[label] ?? 0,
  });
  const rows = [row("true", trueClass)];
  if (targetClass !== trueClass) rows.push(row("target", targetClass));
  const others = classNames
    .map((_, label) => row("other", label))
    .filter(({ label }) => label !== trueClass && label !== targetClass)
    .sort((one, other) => other.probability - one.probability || one.label - other.label);
  if (classNames.length >= manyClasses) return [...rows, ...others.slice(0, 2)];
  return [...rows, ...others.slice(0, 1).filter(({ probability }) => probability >= worthShowing)];
}

/** The class the net says: the largest probability, the first of equals. Null for no probabilities at all. */
export function answerOf(probabilities: ArrayLike<number>): number | null {
  let best: number | null = null;
  for (let label = 0; label < probabilities.length; label++) {
    if (best === null || (probabilities[label] ?? 0) > (probabilities[best] ?? 0)) best = label;
  }
  return best;
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
