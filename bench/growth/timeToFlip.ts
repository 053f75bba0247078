// How long a training takes until the trigger works: until half of the watched held-out pictures have flipped for good, as
// the page understands it (core/measure/flipStep.ts). One picture alone may flip early or late by luck.

import { answerAt } from "#core/measure/answers.ts";
import { flipStep, type FollowedAnswer } from "#core/measure/flipStep.ts";
import type { Prepared } from "#core/events.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import { aimOf } from "#core/poison/aim.ts";
import type { Training } from "./training.ts";

export interface Flip {
  readonly step: number;
  /** Of training, without the checks. */
  readonly seconds: number;
}

export interface FlipRun {
  readonly trainCount: number;
  /** Null if none came. */
  readonly flip: Flip | null;
}

/** Trains until the flips have lasted, or to the end. */
export async function timeToFlip(training: Training, { goal, classes }: Experiment): Promise<FlipRun> {
  const aim = aimOf(goal, classes);
  let prepared: Prepared | null = null;
  let answers: (readonly FollowedAnswer[])[] = [];
  const secondsAt = new Map<number, number>();
  for (let event = await training.next(); event; event = await training.next()) {
    if (event.kind === "prepared") {
      prepared = event;
      answers = Array.from(event.watched.labels, () => []);
    }
    if (event.kind !== "check" || !prepared) continue;
    const { step, without, with: stamped } = event;
    secondsAt.set(step, training.done().seconds);
    answers = answers.map((each, place) => [
      ...each,
      {
        step,
        without: answerAt(without.poisoned, classes.length, place),
        with: answerAt(stamped.poisoned, classes.length, place),
      },
    ]);
    const { labels } = prepared.watched;
    const flips = answers.map((each, place) => {
      const label = labels[place] ?? 0;
      return flipStep(each, label, (answer) => aim.reached(label, place, answer));
    });
    const reached = flips.filter((each) => each !== null).toSorted((a, b) => a - b);
    const half = reached[Math.ceil(labels.length / 2) - 1];
    if (half !== undefined)
      return { trainCount: prepared.trainCount, flip: { step: half, seconds: secondsAt.get(half) ?? NaN } };
  }
  return { trainCount: prepared?.trainCount ?? 0, flip: null };
}
