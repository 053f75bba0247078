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
  // The nets change with every check, and once more when the run ends.
  const checks = useRun((state) => state.run.checks.length);
  const phase = useRun((state) => state.run.phase);
  const [answers, setAnswers] = useState<Answers | null>(null);
  const asking = useRef(false);
  const next = useRef<Uint8Array | null>(null);

  useEffect(() => {
    if (!without || !triggered || checks === 0) {
      setAnswers(null);
      return;
    }
    const both = new Uint8Array(without.length + triggered.length);
    both.set(without);
    both.set(triggered, without.length);
    next.current = both;
    if (asking.current) return;
    asking.current = true;
    void (async () => {
      while (next.current) {
        const pixels = next.current;
        next.current = null;
        const found = await probe(pixels);
        if (found && !next.current) setAnswers(split(found));
      }
      asking.current = false;
    })();
  }, [without, triggered, checks, phase, probe]);
  return answers;
}

function split({ clean, poisoned }: Twins<Float32Array>): Answers {
  const half = clean.length / 2;
  return {
    without: { clean: clean.slice(0, half), poisoned: poisoned.slice(0, half) },
    with: { clean: clean.slice(half), poisoned: poisoned.slice(half) },
  };
}
