// One answer of one net: how sure it is of the true class and of the attacker's.

import type { CSSProperties } from "react";
import { percentNumber } from "#ui/percent.ts";
import { useWords } from "#words/useWords.ts";
import { Spoken } from "#ui/Spoken.tsx";
import { answerOf, answerRows, type AnswerQuestion } from "./answerRows.ts";
import styles from "./ConfidenceBars.module.css";

export interface ConfidenceBarsProps extends AnswerQuestion {
  readonly net: "clean" | "poisoned";
  /** One per class, 0..1; null before the net has answered. */
  readonly probabilities: ArrayLike<number> | null;
}

export function ConfidenceBars({ net, probabilities, ...question }: ConfidenceBarsProps) {
  const t = useWords("test");
  // Not asked yet: the same rows with dashes, so that nothing jumps when the answer comes.
  const rows = answerRows(probabilities ?? question.classNames.map(() => Number.NaN), question);
  const answer = probabilities && answerOf(probabilities);
  return (
    <ul
      role="list"
      className={`${styles.bars} ${styles[net]}`}
      data-names={rows.some(({ name }) => name.length > longName) ? "long" : "short"}
    >
      {rows.map(({ kind, label, name, probability }) => (
        <li
          key={label}
          className={styles.row}
          data-kind={kind}
          data-known={Number.isFinite(probability)}
          data-answer={label === answer || undefined}
        >
          <span className={styles.name}>{name}</span>
          <span className={styles.rail} aria-hidden="true">
            <span className={styles.bar} style={{ "--long": probability || 0 } as CSSProperties} />
          </span>
          <span className={styles.number}>
            {percentNumber(probability)}
            <Spoken>{probabilities ? " %" : ` ${t("noAnswer")}`}</Spoken>
          </span>
        </li>
      ))}
    </ul>
  );
}

// From here on a name leaves no room for a bar beside it, and the bar goes below.
const longName = 6;
