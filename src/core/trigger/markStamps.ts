// The stamps of a mark: at its place, or near it where it has jitter; and scattered, for the control.

import type { Shape } from "#core/pictures.ts";
import type { Random } from "#core/random.ts";
import { layStencil, scatteredMark, stampMark, type Mark } from "./mark.ts";
import { stencilOf } from "./stencil.ts";
import type { Trigger } from "./trigger.ts";

export interface MarkStamps {
  /** In place, on one picture. Draws from the picture's stream only where the trigger has jitter. */
  mark(this: void, pixels: Uint8Array, random: Random): void;
  /** The same pixels, shuffled anew for every picture: as much is covered, but there is no mark. */
  scattered(this: void, pixels: Uint8Array, random: Random): void;
}

export function markStamps(trigger: Trigger, shape: Shape): MarkStamps {
  const stencil = stencilOf(trigger, Math.min(shape.width, shape.height));
  const still = layStencil(stencil, trigger, shape);
  const drawMark = (random: Random): Mark => {
    if (trigger.jitter === 0) return still;
    const x = near(trigger.x, trigger.jitter, stencil.width, shape.width, random);
    const y = near(trigger.y, trigger.jitter, stencil.height, shape.height, random);
    return layStencil(stencil, { x, y, opacity: trigger.opacity }, shape);
  };
  return {
    mark: (pixels, random) => stampMark(drawMark(random), pixels),
    scattered: (pixels, random) => stampMark(scatteredMark(drawMark(random), random), pixels),
  };
}

/**
 * A place for the middle at most `jitter` away from the usual one: each that leaves the mark inside is as likely, so
 * that marks do not pile up at the border.
 */
function near(middle: number, jitter: number, length: number, limit: number, random: Random): number {
  const before = Math.floor(length / 2);
  const inside = (place: number) => Math.max(before, Math.min(limit - length + before, Math.round(place)));
  const first = inside(inside(middle) - jitter);
  const last = inside(inside(middle) + jitter);
  return first + random.below(last - first + 1);
}
