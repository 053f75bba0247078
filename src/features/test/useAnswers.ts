// Both nets' answers on one picture without and with its mark, kept up to date while the hand moves and the nets
// learn. While only the mark changes, the untouched picture is not asked about again.

import { useCallback, useMemo, useRef } from "react";
import type { Twins } from "#core/events.ts";
import { useRun } from "#state/runStore.ts";
import { useNewest } from "#ui/useNewest.ts";
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
  const question = useMemo(
    () => (without && triggered && !version.startsWith("0 ") ? { without, triggered, version } : null),
    [without, triggered, version],
  );
  const last = useRef<{ readonly about: Question; readonly answer: Answers } | null>(null);
  const ask = useCallback(
    async (about: Question): Promise<Answers | null> => {
      const before = last.current;
      const isKnown = before?.about.without === about.without && before.about.version === about.version;
      const plain = isKnown ? before.answer.without : await probe(about.without);
      const marked = plain && (await probe(about.triggered));
      if (!plain || !marked) return null;
      const answer = { without: plain, with: marked, since: sinceOf(before?.about, about) };
      last.current = { about, answer };
      return answer;
    },
    [probe],
  );
  const answered = useNewest(question, ask);
  // An answer about another picture says nothing; one about a slightly older mark is better than none.
  return answered?.about.without === without ? answered.answer : null;
}
