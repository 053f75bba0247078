// Asks slow questions about something that changes fast. One question is on its way at a time; the newest waits,
// older ones are dropped.

import { useEffect, useRef, useState } from "react";

export interface Answered<Question, Answer> {
  readonly about: Question;
  readonly answer: Answer;
}

/** `question` and `ask` have to stay the same objects for as long as they mean the same. A null answer is dropped. */
export function useNewest<Question, Answer>(
  question: Question | null,
  ask: (question: Question) => Promise<Answer | null>,
): Answered<Question, Answer> | null {
  const [answered, setAnswered] = useState<Answered<Question, Answer> | null>(null);
  const asking = useRef(false);
  const next = useRef<Question | null>(null);
  useEffect(() => {
    next.current = question;
    if (asking.current || question === null) return;
    asking.current = true;
    void (async () => {
      while (next.current !== null) {
        const about = next.current;
        next.current = null;
        const answer = await ask(about);
        if (answer !== null) setAnswered({ about, answer });
      }
      asking.current = false;
    })();
  }, [question, ask]);
  return answered;
}
