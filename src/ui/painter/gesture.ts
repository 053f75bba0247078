// One gesture, from press to release: it remembers where it began and answers every further cell with a trigger.

import type { Shape } from "#core/pictures.ts";
import type { Trigger } from "#core/trigger/trigger.ts";
import { fillArea, layerOf, paintLine, triggerOf, type Brush, type Cell } from "./layer.ts";
import { isOnTrigger, moveTrigger, placeTrigger } from "./place.ts";
import { mirrored } from "./symmetry.ts";
import type { PainterTool } from "./tool.ts";

export interface Gesture {
  /** The trigger once the hand has come, by the straight way, to this cell. */
  to(cell: Cell): Trigger;
}

export function startGesture(trigger: Trigger, shape: Shape, tool: PainterTool, start: Cell): Gesture {
  switch (tool.mode) {
    case "move":
      return drag(trigger, shape, start);
    case "fill":
      return fill(trigger, shape, tool, start);
    case "pick":
      // Looks only; the colour is told by the painter.
      return { to: () => trigger };
    case "paint":
    case "erase":
      return stroke(trigger, shape, tool, start);
    default:
      return tool.mode satisfies never;
  }
}

function fill(trigger: Trigger, shape: Shape, tool: PainterTool, start: Cell): Gesture {
  const layer = layerOf(trigger, shape);
  for (const cell of mirrored(start, tool.symmetry, shape)) fillArea(layer, cell, tool.colour);
  const filled = triggerOf(layer, trigger);
  return { to: () => filled };
}

// A mark that is not under the hand jumps there first.
function drag(trigger: Trigger, shape: Shape, start: Cell): Gesture {
  const origin = isOnTrigger(trigger, shape, start) ? trigger : placeTrigger(trigger, shape, start);
  return {
    to: ({ column, row }) => moveTrigger(origin, shape, column - start.column, row - start.row),
  };
}

function stroke(trigger: Trigger, shape: Shape, tool: PainterTool, start: Cell): Gesture {
  const layer = layerOf(trigger, shape);
  const brush: Brush = {
    colour: tool.mode === "erase" ? null : tool.colour,
    size: tool.brushSize,
    symmetry: tool.symmetry,
  };
  let last = start;
  return {
    to(cell) {
      paintLine(layer, last, cell, brush);
      last = cell;
      return triggerOf(layer, trigger);
    },
  };
}
