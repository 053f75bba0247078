// A brush draws paths given in a drawing's own unit onto a picture, at one pose. Line widths are in pixels.

import { placed, type Path, type Pose } from "./path.ts";
import { filled, paint, stroked, within, type Colour, type Mask, type Raster } from "./raster.ts";

export interface Ink {
  readonly colour: Colour;
  readonly width: number;
}

export interface Brush {
  readonly ink: Ink;
  /** Returns what was covered, so that later shapes can be kept within it. */
  fill(outline: Path, colour: Colour, clip?: Mask): Mask;
  /** As fill, with an ink line around. */
  shape(outline: Path, colour: Colour): Mask;
  line(path: Path, colour: Colour, width: number, endWidth?: number, clip?: Mask): void;
  /** The same brush for a part that sits elsewhere. */
  at(pose: Pose): Brush;
}

export function brushOn(raster: Raster, pose: Pose, ink: Ink): Brush {
  const brush: Brush = {
    ink,
    fill(outline, colour, clip) {
      const whole = filled(raster, placed(outline, pose));
      const mask = clip ? within(whole, clip) : whole;
      paint(raster, mask, colour);
      return mask;
    },
    shape(outline, colour) {
      // The line goes first: the fill hides its inner half, which keeps small shapes from clogging up.
      brush.line(closed(outline), ink.colour, ink.width * 2);
      return brush.fill(outline, colour);
    },
    line(path, colour, width, endWidth = width, clip) {
      const whole = stroked(raster, placed(path, pose), width, endWidth);
      paint(raster, clip ? within(whole, clip) : whole, colour);
    },
    at: (other) => brushOn(raster, other, ink),
  };
  return brush;
}

function closed(outline: Path): Path {
  return [...outline, ...outline.slice(0, 1)];
}
