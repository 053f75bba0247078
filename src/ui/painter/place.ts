// Where a trigger lies on the picture, and how it is moved there. The place is the middle cell of its box.

import type { Shape } from "#core/pictures.ts";
import { stencilOf } from "#core/trigger/stencil.ts";
import type { Trigger } from "#core/trigger/trigger.ts";
import type { Cell } from "./layer.ts";

/** Moves by whole cells, and never so far that a part would leave the picture. */
export function moveTrigger(trigger: Trigger, shape: Shape, columns: number, rows: number): Trigger {
  const { x, y } = keepInside(trigger, shape);
  return keepInside({ ...trigger, x: x + columns, y: y + rows }, shape);
}

/** Puts the middle on a cell, or as near to it as the border allows. */
export function placeTrigger(trigger: Trigger, shape: Shape, { column, row }: Cell): Trigger {
  return keepInside({ ...trigger, x: column, y: row }, shape);
}

/** Is the cell inside the box around the mark? */
export function isOnTrigger(trigger: Trigger, shape: Shape, { column, row }: Cell): boolean {
  const { x, y } = keepInside(trigger, shape);
  const { width, height } = boxOf(trigger, shape);
  const left = x - Math.floor(width / 2);
  const top = y - Math.floor(height / 2);
  return column >= left && column < left + width && row >= top && row < top + height;
}

// The same rule as renderTrigger in mark.ts, written as a change of x and y, so that a mark pushed to the border
// comes back at the first step inwards.
function keepInside(trigger: Trigger, shape: Shape): Trigger {
  const { width, height } = boxOf(trigger, shape);
  return {
    ...trigger,
    x: within(Math.round(trigger.x), width, shape.width),
    y: within(Math.round(trigger.y), height, shape.height),
  };
}

function within(middle: number, length: number, limit: number): number {
  const before = Math.floor(length / 2);
  return Math.max(before, Math.min(limit - length + before, middle));
}

function boxOf(trigger: Trigger, shape: Shape): { width: number; height: number } {
  return stencilOf(trigger, Math.min(shape.width, shape.height));
}
