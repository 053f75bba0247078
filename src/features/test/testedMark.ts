// The mark as it is tried on one picture: as trained, or moved, faded, resized.

import type { Experiment } from "#core/experiment/experiment.ts";
import type { Learned } from "#core/attacks/learned.ts";
import { stampsOf } from "#core/experiment/stampsOf.ts";
import type { KnobValue, KnobValues } from "#core/knobs.ts";
import { randomStream } from "#core/random.ts";
import type { Trigger } from "#core/trigger/trigger.ts";
import type { Shown } from "./shown.ts";

export interface TestedMark {
  /** Column and row of its middle; null: where it was trained, or where its jitter puts it on this picture. */
  readonly place: { readonly x: number; readonly y: number } | null;
  /** Factor on the trained opacity, 0..1. */
  readonly strength: number;
  /** Pixels added to the trained size. */
  readonly growth: number;
  /** Other values for the attack's numbers and choices than it was trained with. */
  readonly knobs: KnobValues;
  /** Which draw, where the trigger is drawn anew every time. */
  readonly draw: number;
  /** Another target than the picture's usual one, where the trigger says which. */
  readonly target: number | null;
}

export const asTrained: TestedMark = {
  place: null,
  strength: 1,
  growth: 0,
  knobs: {},
  draw: 0,
  target: null,
};

/** A copy of the picture with the trained attack's test-time trigger for the wanted class, changed as the mark says. */
export function stampTested(
  { pixels: picture, stream, place }: Shown,
  experiment: Experiment,
  mark: TestedMark,
  wanted: number,
  learned: Learned | null,
): Uint8Array {
  const knobs = Object.fromEntries(
    Object.entries({ ...experiment.knobs, ...mark.knobs }).map(([name, value]) => [
      name,
      isTrigger(value) ? triedTrigger(value, mark) : value,
    ]),
  );
  const { test } = stampsOf({ ...experiment, knobs }, learned);
  const pixels = Uint8Array.from(picture);
  // The first draw is the one that the run itself made for this picture.
  const draw = mark.draw === 0 ? [] : [mark.draw];
  const random = randomStream(experiment.seed, stream, place, ...draw);
  test(pixels, random, { wanted, poisoned: null });
  return pixels;
}

/** The trigger that was trained; null for an attack that has no mark. */
export function trainedTrigger({ knobs }: Experiment): Trigger | null {
  return Object.values(knobs).find(isTrigger) ?? null;
}

/** A mark that was put somewhere stays there: jitter is for those that were not. */
export function triedTrigger(trained: Trigger, { place, strength, growth }: TestedMark): Trigger {
  return {
    ...trained,
    ...(place && { ...place, jitter: 0 }),
    size: Math.max(1, trained.size + growth),
    opacity: trained.opacity * strength,
  };
}

/** The other way round: how the mark has to be tried to look like this. */
export function markFor(tried: Trigger, trained: Trigger, before: TestedMark): TestedMark {
  return { ...before, place: { x: tried.x, y: tried.y }, growth: tried.size - trained.size };
}

const isTrigger = (value: KnobValue): value is Trigger => typeof value === "object";
