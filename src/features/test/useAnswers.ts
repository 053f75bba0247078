// Both nets' answers on one picture without and with its mark, kept up to date while the hand moves and the nets
// learn. One question is on its way at a time; the newest waits, older ones are dropped. While only the mark changes,
// the untouched picture is not asked about again.

import { useEffect, useRef, useState } from "react";
import type { Twins } from "#core/events.ts";
import { useRun } from "#state/runStore.ts";
import { sinceOf, type Question, type Since } from "./question.ts";

export interface Answers {
  readonly without: Twins<Float32Array>;
  readonly with: Twins<Float32Array>;
  readonly since: Since;
}

export function useAnswers(without: Uint8Array | null, triggered: Uint8Array | null): Answers | null {
  const probe = useRun((state) => state.probe);
  const shownStep = useRun((state) => state.shownStep);
  // The nets change with every check, and once more when the run ends; and with the step that is looked at.
  const learning = useRun(({ run }) => `${run.checks.length} ${run.phase}`);
  const version = `${learning} ${shownStep ?? "now"}`;
  const [answered, setAnswered] = useState<{ readonly about: Question; readonly answers: Answers } | null>(
    null,
  );
  const asking = useRef(false);
  const next = useRef<Question | null>(null);
  const known = useRef<{ readonly about: Question; readonly answer: Twins<Float32Array> } | null>(null);

  useEffect(() => {
    if (!without || !triggered || version.startsWith("0 ")) return;
    next.current = { without, triggered, version };
    if (asking.current) return;
    asking.current = true;
    void (async () => {
      while (next.current) {
        const about = next.current;
        next.current = null;
        const plain = await plainAnswer(about);
        const marked = plain && (await probe(about.triggered));
        if (plain && marked)
          setAnswered((before) => ({
            about,
            answers: { without: plain, with: marked, since: sinceOf(before?.about, about) },
          }));
      }
      asking.current = false;
    })();

    async function plainAnswer(about: Question): Promise<Twins<Float32Array> | null> {
      const before = known.current;
      if (before?.about.without === about.without && before.about.version === about.version) {
        return before.answer;
      }
      const answer = await probe(about.without);
      known.current = answer && { about, answer };
      return answer;
    }
  }, [without, triggered, version, probe]);
  // An answer about another picture says nothing; one about a slightly older mark is better than none.
  return answered !== null && answered.about.without === without ? answered.answers : null;
}
