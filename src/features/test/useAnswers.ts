// Both nets' answers on one picture without and with its mark, kept up to date while the hand moves and the
// nets learn. One question is on its way at a time; the newest waits, older ones are dropped.

import { useEffect, useRef, useState } from "react";
import type { Twins } from "#core/events.ts";
import { useRun } from "#state/runStore.ts";

export interface Answers {
  readonly without: Twins<Float32Array>;
  readonly with: Twins<Float32Array>;
}

export function useAnswers(without: Uint8Array | null, triggered: Uint8Array | null): Answers | null {
  const probe = useRun((state) => state.probe);
  const shownStep = useRun((state) => state.shownStep);
  // The nets change with every check, and once more when the run ends; and with the step that is looked at.
  const learning = useRun(({ run }) => `${run.checks.length} ${run.phase}`);
  const version = `${learning} ${shownStep ?? "now"}`;
  const [answered, setAnswered] = useState<{ readonly about: Uint8Array; readonly answers: Answers } | null>(
    null,
  );
  const asking = useRef(false);
  const next = useRef<readonly [Uint8Array, Uint8Array] | null>(null);

  useEffect(() => {
    if (!without || !triggered || version.startsWith("0 ")) return;
    next.current = [without, triggered];
    if (asking.current) return;
    asking.current = true;
    void (async () => {
      while (next.current) {
        const [plain, marked] = next.current;
        next.current = null;
        const found = await probe(joined(plain, marked));
        if (found) setAnswered({ about: plain, answers: split(found) });
      }
      asking.current = false;
    })();
  }, [without, triggered, version, probe]);
  // An answer about another picture says nothing; one about a slightly older mark is better than none.
  return answered !== null && answered.about === without ? answered.answers : null;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

function split({ clean, poisoned }: Twins<Float32Array>): Answers {
  const half = clean.length / 2;
  return {
    without: { clean: clean.slice(0, half), poisoned: poisoned.slice(0, half) },
    with: { clean: clean.slice(half), poisoned: poisoned.slice(half) },
  };
}
