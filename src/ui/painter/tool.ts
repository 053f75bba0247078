// What the hand holds while it is over the picture.

import type { BrushSize } from "./layer.ts";

export const painterModes = ["move", "paint", "erase", "fill", "pick"] as const;
export type PainterMode = (typeof painterModes)[number];

export interface PainterTool {
  readonly mode: PainterMode;
  /** "#rrggbb" of the brush. */
  readonly colour: string;
  readonly brushSize: BrushSize;
}

export const firstTool: PainterTool = { mode: "move", colour: "#ff0d0d", brushSize: 1 };
