// The followed picture without and with the trigger that the nets learned, and what both nets say about the one that
// is on screen.

import { useMemo } from "react";
import type { Experiment } from "#core/experiment/experiment.ts";
import type { Learned } from "#core/attacks/learned.ts";
import type { Twins } from "#core/events.ts";
import { stampsOf } from "#core/experiment/stampsOf.ts";
import { followedPlace } from "#core/measure/watched.ts";
import { pictureAt, type Shape } from "#core/pictures.ts";
import { aimOf } from "#core/poison/aim.ts";
import { randomStream } from "#core/random.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { useRun } from "#state/runStore.ts";
import { shownLearned } from "#state/shown.ts";
import { useNewest } from "#ui/useNewest.ts";

export interface Followed {
  readonly experiment: Experiment;
  readonly shape: Shape;
  readonly without: Uint8Array;
  readonly withTrigger: Uint8Array;
  /** The trigger alone, on plain grey; null where it shows nothing there. */
  readonly mark: Uint8Array | null;
  readonly trueLabel: number;
  readonly wanted: number;
}

export interface Answers {
  readonly without: Twins<Float32Array>;
  readonly withTrigger: Twins<Float32Array>;
}

export function useFollowed(): Followed | null {
  const experiment = useRun((state) => state.run.experiment);
  const watched = useRun((state) => state.run.prepared?.watched ?? null);
  const learned = useRun((state) => shownLearned(state.run, state.shownStep)?.learned ?? null);
  const asked = useExperiment((state) => state.experiment.followed);
  return useMemo(() => {
    if (!experiment || !watched) return null;
    const place = followedPlace(watched, asked);
    const without = pictureAt(watched, place);
    const trueLabel = watched.labels[place] ?? 0;
    const wanted = aimOf(experiment.goal, experiment.classes).wanted(trueLabel, place);
    const stamped = (picture: Uint8Array) => stamp(picture, experiment, place, wanted, learned);
    const grey = new Uint8Array(without.length).fill(plainGrey);
    const mark = stamped(grey);
    return {
      experiment,
      shape: watched.shape,
      without,
      withTrigger: stamped(without),
      mark: mark.some((value) => value !== plainGrey) ? mark : null,
      trueLabel,
      wanted,
    };
  }, [experiment, watched, learned, asked]);
}

/** Kept up to date while the nets learn; null before the first check. */
export function useAnswersOn(followed: Followed | null): Answers | null {
  const probe = useRun((state) => state.probe);
  // Other nets answer after every check, after single steps, and with the step that is looked at.
  const nets = useRun(({ run, shownStep }) =>
    run.checks.length === 0
      ? null
      : `${run.checks.length} ${run.phase} ${shownStep ?? (run.phase === "paused" ? run.step : "now")}`,
  );
  const question = useMemo(() => (followed && nets !== null ? { followed, nets } : null), [followed, nets]);
  const ask = useMemo(
    () => async (about: { readonly followed: Followed }) => {
      const without = await probe(about.followed.without);
      const withTrigger = without && (await probe(about.followed.withTrigger));
      return without && withTrigger ? { without, withTrigger } : null;
    },
    [probe],
  );
  const answered = useNewest(question, ask);
  // An answer about another picture says nothing.
  return answered && followed && answered.about.followed.without === followed.without
    ? answered.answer
    : null;
}

const plainGrey = 224;

function stamp(
  picture: Uint8Array,
  experiment: Experiment,
  place: number,
  wanted: number,
  learned: Learned | null,
): Uint8Array {
  const pixels = Uint8Array.from(picture);
  const random = randomStream(experiment.seed, "watched", place);
  stampsOf(experiment, learned).test(pixels, random, { wanted, poisoned: null });
  return pixels;
}
