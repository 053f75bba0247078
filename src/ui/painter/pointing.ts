// From places on the screen to cells of the picture, and what is seen there.

import type { Shape } from "#core/pictures.ts";
import { renderTrigger, stampMark } from "#core/trigger/mark.ts";
import type { Trigger } from "#core/trigger/trigger.ts";
import type { Cell } from "./layer.ts";

interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

/** The cell under a point; a point outside the canvas counts as the nearest cell. */
export function cellAt(target: Element, at: Point, shape: Shape): Cell {
  const box = target.getBoundingClientRect();
  return stepFrom(
    { column: 0, row: 0 },
    Math.floor(((at.clientX - box.left) / box.width) * shape.width),
    Math.floor(((at.clientY - box.top) / box.height) * shape.height),
    shape,
  );
}

/** A cell further on, but never outside the picture. */
export function stepFrom({ column, row }: Cell, columns: number, rows: number, shape: Shape): Cell {
  return {
    column: Math.max(0, Math.min(shape.width - 1, column + columns)),
    row: Math.max(0, Math.min(shape.height - 1, row + rows)),
  };
}

/** All places the pointer passed since the last event: browsers bundle them, at most one bundle a frame. */
export function passedPlaces(event: PointerEvent): readonly Point[] {
  // Missing in older Safari.
  const passed = event.getCoalescedEvents?.() ?? [];
  return passed.length > 0 ? passed : [event];
}

/** What is seen at a cell, the mark included, as "#rrggbb". */
export function colourAt(picture: Uint8Array, trigger: Trigger, shape: Shape, { column, row }: Cell): string {
  const pixels = picture.slice();
  stampMark(renderTrigger(trigger, shape), pixels);
  const start = (row * shape.width + column) * shape.channels;
  const value = (channel: number) => pixels[start + (shape.channels === 3 ? channel : 0)] ?? 0;
  return `#${[0, 1, 2].map((channel) => value(channel).toString(16).padStart(2, "0")).join("")}`;
}
