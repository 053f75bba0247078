// The sample of held-out pictures to choose from: fetched when it is first wanted, its answers when they are wanted,
// and again when the nets have changed since.

import { useState } from "react";
import type { Sample } from "#core/measure/sample.ts";
import { useRun } from "#state/runStore.ts";
import { picturesKey } from "./shown.ts";
import { useSettledAt } from "./useSettledAt.ts";

interface Known {
  readonly of: string;
  /** The nets whose answers they are. */
  readonly nets: string | null;
  readonly sample: Sample;
}

export function useSample() {
  const experiment = useRun((state) => state.run.experiment);
  const ask = useRun((state) => state.sample);
  const nets = useSettledAt();
  const [known, setKnown] = useState<Known | null>(null);
  const [state, setState] = useState<"idle" | "asking" | "failed">("idle");
  const pictures = experiment && picturesKey(experiment);
  const current = known !== null && known.of === pictures ? known : null;
  const isFresh = current?.sample.answers != null && current.nets === nets;

  return {
    /** Null until it was loaded; its answers are null unless they are those of the nets that are there. */
    sample: current && (isFresh ? current.sample : { ...current.sample, answers: null }),
    state,
    /** Null if it could not be had. */
    async load(answers: boolean): Promise<Sample | null> {
      if (current && (!answers || isFresh)) return current.sample;
      setState("asking");
      const sample = await ask(answers);
      setState(sample ? "idle" : "failed");
      if (sample) setKnown({ of: pictures ?? "", nets: answers ? nets : null, sample });
      return sample;
    },
  };
}
