// The 2×2 in words. What is seen follows the hand; what is read aloud waits until the hand rests.

import { useEffect, useState } from "react";
import { Spoken } from "#ui/Spoken.tsx";
import { useWords } from "#words/useWords.ts";
import type { AnswerQuestion } from "./answerRows.ts";
import { twoByTwoWords, type Pair } from "./twoByTwoWords.ts";
import styles from "./TwoByTwo.module.css";

export interface TwoByTwoSentenceProps extends AnswerQuestion {
  readonly clean: Pair<ArrayLike<number> | null>;
  readonly poisoned: Pair<ArrayLike<number> | null>;
}

const restMs = 700;

export function TwoByTwoSentence({ clean, poisoned, ...question }: TwoByTwoSentenceProps) {
  const t = useWords("test");
  const text =
    clean.without && clean.withMark && poisoned.without && poisoned.withMark
      ? twoByTwoWords(t, {
          ...question,
          clean: { without: clean.without, withMark: clean.withMark },
          poisoned: { without: poisoned.without, withMark: poisoned.withMark },
        })
      : "";
  const [said, setSaid] = useState("");
  useEffect(() => {
    const wait = setTimeout(() => setSaid(text), restMs);
    return () => clearTimeout(wait);
  }, [text]);
  return (
    <>
      <p className={styles.sentence} aria-hidden="true">
        {text || t("says.nothing")}
      </p>
      <Spoken role="status">{said}</Spoken>
    </>
  );
}
