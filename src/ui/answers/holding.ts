// What a hand does with a mark on a picture: where it goes and how large it gets. Pure; the pointer is in HeldMark.tsx.

import type { Shape } from "#core/pictures.ts";
import { renderTrigger } from "#core/trigger/mark.ts";
import { fixedSize, triggerLimits, type Trigger } from "#core/trigger/trigger.ts";
import type { Cell } from "#ui/painter/layer.ts";
import { isOnTrigger, moveTrigger, placeTrigger } from "#ui/painter/place.ts";

/** Gives the mark for every cell the hand passes on its way. */
export type Hold = (cell: Cell) => Trigger;

/** The mark keeps its place under the hand; one that is not under it jumps there first. */
export function holdMark(trigger: Trigger, shape: Shape, start: Cell): Hold {
  const origin = isOnTrigger(trigger, shape, start) ? trigger : placeTrigger(trigger, shape, start);
  return ({ column, row }) => moveTrigger(origin, shape, column - start.column, row - start.row);
}

/** The hand is on the mark's lower right corner, and the middle stays where it is. */
export function holdCorner(trigger: Trigger, shape: Shape): Hold {
  return ({ column, row }) => {
    const reach = Math.max(column - trigger.x, row - trigger.y, 0);
    return sizedTrigger(trigger, shape, 2 * reach + 1);
  };
}

/** The same mark in another size, inside its limits. Shapes of a fixed size keep it. */
export function sizedTrigger(trigger: Trigger, { width, height }: Shape, size: number): Trigger {
  if (fixedSize(trigger.shape) !== null) return trigger;
  const largest = Math.min(triggerLimits.size.max, width, height);
  return { ...trigger, size: Math.max(triggerLimits.size.min, Math.min(largest, Math.round(size))) };
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest box around what the mark covers, in pixels of the picture; null if it covers nothing. */
export function boxAround(trigger: Trigger, shape: Shape): Box | null {
  const { alpha } = renderTrigger({ ...trigger, opacity: 1 }, shape);
  return boxOf(shape, (cell) => (alpha[cell] ?? 0) > 0);
}

/** The smallest box around all pixels in which two pictures differ; null if they are equal. */
export function changedBox(before: Uint8Array, after: Uint8Array, shape: Shape): Box | null {
  const { channels } = shape;
  return boxOf(shape, (cell) => {
    for (let at = cell * channels; at < (cell + 1) * channels; at++)
      if (before[at] !== after[at]) return true;
    return false;
  });
}

function boxOf({ width, height }: Shape, covers: (cell: number) => boolean): Box | null {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let cell = 0; cell < width * height; cell++) {
    if (!covers(cell)) continue;
    const [column, row] = [cell % width, Math.floor(cell / width)];
    left = Math.min(left, column);
    right = Math.max(right, column);
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
  }
  return right < 0 ? null : { left, top, width: right - left + 1, height: bottom - top + 1 };
}
