// One answer of one net: how sure it is of the true class and of the attacker's.

import type { CSSProperties } from "react";
import { percentNumber } from "#ui/percent.ts";
import { Spoken } from "#ui/Spoken.tsx";
import { answerOf, answerRows, type AnswerQuestion } from "./answerRows.ts";
import styles from "./ConfidenceBars.module.css";

export interface ConfidenceBarsProps extends AnswerQuestion {
  readonly net: "clean" | "poisoned";
  /** One per class, 0..1; null before the net has answered. */
  readonly probabilities: ArrayLike<number> | null;
}

export function ConfidenceBars({ net, probabilities, ...question }: ConfidenceBarsProps) {
  if (probabilities === null) return <p className={styles.none}>– no answer yet</p>;
  const answer = answerOf(probabilities);
  return (
    <ul role="list" className={`${styles.bars} ${styles[net]}`}>
      {answerRows(probabilities, question).map(({ kind, name, probability }) => (
        <li
          key={kind}
          className={styles.row}
          data-kind={kind}
          data-answer={name === question.classNames[answer ?? -1] || undefined}
        >
          <span className={styles.name}>{name}</span>
          <span className={styles.rail} aria-hidden="true">
            <span className={styles.bar} style={{ "--long": probability } as CSSProperties} />
          </span>
          <span className={styles.number}>
            {percentNumber(probability)}
            <Spoken> %</Spoken>
          </span>
        </li>
      ))}
    </ul>
  );
}
