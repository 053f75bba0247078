// Painting on both sides, or in all four quarters, at once: what is done to a cell is done to its mirror images.

import type { Shape } from "#core/pictures.ts";
import type { Cell } from "./layer.ts";

export const symmetries = ["off", "sides", "four"] as const;
export type Symmetry = (typeof symmetries)[number];

/** The cell and its mirror images about the picture's middle; the same one twice where it lies on the axis. */
export function mirrored(
  cell: Cell,
  symmetry: Symmetry,
  { width, height }: Pick<Shape, "width" | "height">,
): readonly Cell[] {
  const across = { column: width - 1 - cell.column, row: cell.row };
  switch (symmetry) {
    case "off":
      return [cell];
    case "sides":
      return [cell, across];
    case "four":
      return [cell, across].flatMap((each) => [each, { column: each.column, row: height - 1 - each.row }]);
    default:
      return symmetry satisfies never;
  }
}
