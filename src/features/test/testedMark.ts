// The mark as it is tried on the followed picture: as trained, or moved, faded, resized.

import type { Experiment } from "#core/experiment/experiment.ts";
import type { Learned } from "#core/attacks/learned.ts";
import { stampsOf } from "#core/experiment/stampsOf.ts";
import type { KnobValue, KnobValues } from "#core/knobs.ts";
import { randomStream } from "#core/random.ts";
import type { Shown } from "./shown.ts";

export interface TestedMark {
  /** Pixels to the right of and below the place that was trained. */
  readonly right: number;
  readonly down: number;
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
  right: 0,
  down: 0,
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
      changed(value, mark),
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

function changed(value: KnobValue, { right, down, strength, growth }: TestedMark): KnobValue {
  if (typeof value !== "object") return value;
  return {
    ...value,
    x: value.x + right,
    y: value.y + down,
    size: Math.max(1, value.size + growth),
    opacity: value.opacity * strength,
  };
}
