// Which held-out picture the Test panel shows: the one that the chart follows, or another. Another one is only looked
// at: it is no part of the experiment.

import { useMemo, useState } from "react";
import type { Experiment } from "#core/experiment/experiment.ts";
import type { sampleStream } from "#core/measure/sample.ts";
import { followedPlace } from "#core/measure/watched.ts";
import { pictureAt, type Pictures } from "#core/pictures.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { useRun } from "#state/runStore.ts";

export interface Shown {
  readonly pixels: Uint8Array;
  /** Its true class. */
  readonly label: number;
  /** The random stream that its trigger is drawn from, and its place there. */
  readonly stream: "watched" | "test" | typeof sampleStream;
  readonly place: number;
}

export function useShown() {
  const experiment = useRun((state) => state.run.experiment);
  const watched = useWatched(experiment);
  const asked = useExperiment((state) => state.experiment.followed);
  const [other, setOther] = useState<{ readonly of: string; readonly picture: Shown } | null>(null);
  const place = watched ? followedPlace(watched, asked) : 0;
  const followed = useMemo<Shown | null>(
    () =>
      watched && {
        pixels: pictureAt(watched, place),
        label: watched.labels[place] ?? 0,
        stream: "watched",
        place,
      },
    [watched, place],
  );
  const pictures = experiment && picturesKey(experiment);
  const chosen = other !== null && other.of === pictures ? other.picture : null;
  return {
    watched,
    shown: followed && (chosen ?? followed),
    isFollowed: chosen === null,
    show: (picture: Shown) => setOther({ of: pictures ?? "", picture }),
    back: () => setOther(null),
  };
}

/** The watched pictures. Until a new run has its own, those of the one before stay in sight if they are the same. */
function useWatched(experiment: Experiment | null): Pictures | null {
  const watched = useRun((state) => state.run.prepared?.watched ?? null);
  const [held, setHeld] = useState<{ readonly of: string; readonly watched: Pictures } | null>(null);
  const of = experiment && JSON.stringify([picturesKey(experiment), experiment.goal]);
  if (watched && of !== null && held?.watched !== watched) setHeld({ of, watched });
  return watched ?? (held?.of === of ? held.watched : null);
}

/** A run on other pictures forgets the one that was looked at. */
export function picturesKey({ dataset, classes, trainPerClass, testPerClass, seed }: Experiment): string {
  return JSON.stringify([dataset, classes, trainPerClass, testPerClass, seed]);
}
