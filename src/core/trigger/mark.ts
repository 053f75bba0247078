// A trigger laid out on the pixels of one picture size: where it covers, how strongly, with which colours.

import { shuffledIndices, type Random } from "#core/random.ts";
import type { Shape } from "#core/pictures.ts";
import type { Painting } from "./painting.ts";
import { stencilOf } from "./stencil.ts";
import type { Trigger } from "./trigger.ts";

export interface Mark {
  readonly shape: Shape;
  /** height × width values in 0..1. */
  readonly alpha: Float32Array;
  /** height × width × channels bytes; meaningless where alpha is 0. */
  readonly colours: Uint8Array;
}

/** The mark always lies inside the picture: a place too near the border is pushed inwards. */
export function renderTrigger(trigger: Trigger, shape: Shape): Mark {
  return layStencil(stencilOf(trigger, Math.min(shape.width, shape.height)), trigger, shape);
}

/** The same with a stencil that is there already: its middle at x and y. */
export function layStencil(
  stencil: Painting,
  { x, y, opacity }: Pick<Trigger, "x" | "y" | "opacity">,
  shape: Shape,
): Mark {
  const mark = emptyMark(shape);
  const { left, top } = cornerOf(stencil, { x, y }, shape);
  for (let row = 0; row < stencil.height; row++) {
    for (let column = 0; column < stencil.width; column++) {
      const from = (row * stencil.width + column) * 4;
      const cell = (top + row) * shape.width + left + column;
      mark.alpha[cell] = ((stencil.rgba[from + 3] ?? 0) / 255) * opacity;
      writeColour(mark, cell, stencil.rgba, from);
    }
  }
  return mark;
}

/** Lays the mark over one picture, in place: x' = (1 − a)·x + a·p (Gu 2017 with a = 1; Chen 2017 with a < 1). */
export function stampMark(mark: Mark, pixels: Uint8Array): void {
  const { channels } = mark.shape;
  for (let cell = 0; cell < mark.alpha.length; cell++) {
    const alpha = mark.alpha[cell] ?? 0;
    if (alpha === 0) continue;
    for (let at = cell * channels; at < (cell + 1) * channels; at++) {
      pixels[at] = Math.round((1 - alpha) * (pixels[at] ?? 0) + alpha * (mark.colours[at] ?? 0));
    }
  }
}

/** How many pixels the mark covers. */
export function coveredPixels(mark: Mark): number {
  return mark.alpha.reduce((count, alpha) => count + (alpha > 0 ? 1 : 0), 0);
}

/** The wrong mark for the control: the same pixels, each at a random place. */
export function scatteredMark(mark: Mark, random: Random): Mark {
  const { channels } = mark.shape;
  const scattered = emptyMark(mark.shape);
  const places = shuffledIndices(mark.alpha.length, random);
  for (const [cell, place] of places.entries()) {
    scattered.alpha[place] = mark.alpha[cell] ?? 0;
    scattered.colours.set(mark.colours.subarray(cell * channels, (cell + 1) * channels), place * channels);
  }
  return scattered;
}

/** Where the stencil's top left cell comes to lie: pushed inwards at the border, so that nothing is cut off. */
export function cornerOf(
  stencil: Pick<Painting, "width" | "height">,
  { x, y }: Pick<Trigger, "x" | "y">,
  { width, height }: Pick<Shape, "width" | "height">,
): { readonly left: number; readonly top: number } {
  return {
    left: pushInside(x - Math.floor(stencil.width / 2), stencil.width, width),
    top: pushInside(y - Math.floor(stencil.height / 2), stencil.height, height),
  };
}

function emptyMark(shape: Shape): Mark {
  const cells = shape.height * shape.width;
  return { shape, alpha: new Float32Array(cells), colours: new Uint8Array(cells * shape.channels) };
}

function pushInside(start: number, length: number, limit: number): number {
  return Math.max(0, Math.min(limit - length, Math.round(start)));
}

function writeColour(mark: Mark, cell: number, rgba: Uint8Array, from: number): void {
  const [red = 0, green = 0, blue = 0] = rgba.subarray(from, from + 3);
  // Brightness of a colour on a grey picture: the luma of ITU-R BT.601.
  const values =
    mark.shape.channels === 3 ? [red, green, blue] : [0.299 * red + 0.587 * green + 0.114 * blue];
  mark.colours.set(
    values.map((value) => Math.round(value)),
    cell * mark.shape.channels,
  );
}
