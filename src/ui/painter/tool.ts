// What the hand holds while it is over the picture.

import type { BrushSize } from "./layer.ts";
import type { Symmetry } from "./symmetry.ts";

export const painterModes = ["move", "paint", "erase", "fill", "pick"] as const;
export type PainterMode = (typeof painterModes)[number];

export interface PainterTool {
  readonly mode: PainterMode;
  /** "#rrggbb" of the brush. */
  readonly colour: string;
  readonly brushSize: BrushSize;
  /** Of brush, eraser and fill. */
  readonly symmetry: Symmetry;
}

/** Whether the tool changes cells, so that brush and symmetry count. */
export function isPainting(mode: PainterMode): boolean {
  return mode === "paint" || mode === "erase" || mode === "fill";
}

export const firstTool: PainterTool = { mode: "move", colour: "#ff0d0d", brushSize: 1, symmetry: "off" };
