// The sheet a person paints on: RGBA cells, as large as the picture, lying over it. A trigger becomes a layer,
// a layer becomes a trigger. Opacity stays with the trigger: the layer holds what is there before it is faded.

import type { Shape } from "#core/pictures.ts";
import { renderTrigger } from "#core/trigger/mark.ts";
import { cropPainting, printPainting, type Painting } from "#core/trigger/painting.ts";
import { coloursOf } from "#core/trigger/stencil.ts";
import type { Trigger } from "#core/trigger/trigger.ts";
import { mirrored, type Symmetry } from "./symmetry.ts";

export interface Cell {
  readonly column: number;
  readonly row: number;
}

export interface Brush {
  /** "#rrggbb"; null rubs out. */
  readonly colour: string | null;
  readonly size: BrushSize;
  readonly symmetry?: Symmetry;
}

export const brushSizes = [1, 2, 3] as const;
export type BrushSize = (typeof brushSizes)[number];

/** What is seen of the trigger now, whatever its shape, as cells that can be painted over. */
export function layerOf(trigger: Trigger, shape: Shape): Painting {
  const { alpha, colours } = renderTrigger({ ...trigger, opacity: 1 }, shape);
  const rgba = new Uint8Array(shape.width * shape.height * 4);
  const [green, blue] = shape.channels === 3 ? [1, 2] : [0, 0];
  for (let cell = 0; cell < alpha.length; cell++) {
    const covers = alpha[cell] ?? 0;
    if (covers === 0) continue;
    const from = cell * shape.channels;
    rgba[cell * 4] = colours[from] ?? 0;
    rgba[cell * 4 + 1] = colours[from + green] ?? 0;
    rgba[cell * 4 + 2] = colours[from + blue] ?? 0;
    rgba[cell * 4 + 3] = Math.round(covers * 255);
  }
  return { width: shape.width, height: shape.height, rgba };
}

/** The painted trigger that shows this layer, turned or not as it was. An empty layer keeps the old place and size. */
export function triggerOf(layer: Painting, before: Trigger): Trigger {
  const crop = cropPainting(layer);
  if (crop === null) return { ...before, shape: "painted", rotation: 0, painted: "" };
  const { painting, x, y } = crop;
  return {
    ...before,
    shape: "painted",
    rotation: 0,
    painted: printPainting(painting),
    size: Math.max(painting.width, painting.height),
    x,
    y,
  };
}

/** Paints into the layer, in place, along the straight line between two cells, both included. */
export function paintLine(layer: Painting, from: Cell, to: Cell, brush: Brush): void {
  const paint = brush.colour === null ? [0, 0, 0, 0] : [...coloursOf(brush.colour), 255];
  for (const middle of cellsBetween(from, to)) {
    const cells = footprint(middle, brush.size).flatMap((cell) =>
      mirrored(cell, brush.symmetry ?? "off", layer),
    );
    for (const { column, row } of cells) {
      if (column < 0 || row < 0 || column >= layer.width || row >= layer.height) continue;
      layer.rgba.set(paint, (row * layer.width + column) * 4);
    }
  }
}

/** Paints the area of one colour around a cell, in place: all its neighbours by a side that look the same. */
export function fillArea(layer: Painting, start: Cell, colour: string): void {
  const paint = [...coloursOf(colour), 255];
  const look = (cell: number) => layer.rgba.subarray(cell * 4, cell * 4 + 4).join();
  const first = start.row * layer.width + start.column;
  const before = look(first);
  if (before === paint.join()) return;
  const waiting = [first];
  while (waiting.length > 0) {
    const cell = waiting.pop() ?? 0;
    if (look(cell) !== before) continue;
    layer.rgba.set(paint, cell * 4);
    const column = cell % layer.width;
    if (column > 0) waiting.push(cell - 1);
    if (column < layer.width - 1) waiting.push(cell + 1);
    if (cell >= layer.width) waiting.push(cell - layer.width);
    if (cell < layer.width * (layer.height - 1)) waiting.push(cell + layer.width);
  }
}

/** Every cell of the line, without gaps: neighbours touch by a side or a corner. */
export function cellsBetween(from: Cell, to: Cell): readonly Cell[] {
  const steps = Math.max(Math.abs(to.column - from.column), Math.abs(to.row - from.row));
  return Array.from({ length: steps + 1 }, (_, step) => {
    const along = steps === 0 ? 0 : step / steps;
    return {
      column: Math.round(from.column + along * (to.column - from.column)),
      row: Math.round(from.row + along * (to.row - from.row)),
    };
  });
}

/** The top left cell of a brush held at a cell. */
export function brushCorner({ column, row }: Cell, size: BrushSize): Cell {
  const reach = Math.floor((size - 1) / 2);
  return { column: column - reach, row: row - reach };
}

function footprint(middle: Cell, size: BrushSize): readonly Cell[] {
  const corner = brushCorner(middle, size);
  return Array.from({ length: size * size }, (_, at) => ({
    column: corner.column + (at % size),
    row: corner.row + Math.floor(at / size),
  }));
}
