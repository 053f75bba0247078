// A brush draws paths given in a drawing's own unit onto a picture, at one pose. Line widths are in pixels.

import { filled, glow, stroked, within, type Mask } from "./mask.ts";
import { placed, type Path, type Pose } from "./path.ts";
import { paint, type Colour, type Raster } from "./raster.ts";

export interface Ink {
  readonly colour: Colour;
  readonly width: number;
}

export interface Brush {
  readonly ink: Ink;
  /** Returns what was covered, so that later shapes can be kept within it. */
  fill(outline: Path, colour: Colour, clip?: Mask, opacity?: number): Mask;
  /** As fill, with an ink line around. */
  shape(outline: Path, colour: Colour): Mask;
  line(path: Path, colour: Colour, width: number, endWidth?: number, clip?: Mask): void;
  /** A soft round patch; here x, y and radius are all in the drawing's unit. */
  soft(x: number, y: number, radius: number, colour: Colour, opacity: number, clip?: Mask): void;
}

export function brushOn(raster: Raster, pose: Pose, ink: Ink): Brush {
  const lay = (mask: Mask, clip: Mask | undefined, colour: Colour, opacity = 1) => {
    const kept = clip ? within(mask, clip) : mask;
    paint(raster, kept, colour, opacity);
    return kept;
  };
  const brush: Brush = {
    ink,
    fill: (outline, colour, clip, opacity) =>
      lay(filled(raster, placed(outline, pose)), clip, colour, opacity),
    shape(outline, colour) {
      // The line goes first: the fill hides its inner half, which keeps small shapes from clogging up.
      brush.line([...outline, ...outline.slice(0, 1)], ink.colour, ink.width * 2);
      return brush.fill(outline, colour);
    },
    line(path, colour, width, endWidth, clip) {
      lay(stroked(raster, placed(path, pose), width, endWidth), clip, colour);
    },
    soft(x, y, radius, colour, opacity, clip) {
      const unit = Math.sqrt(Math.abs(pose.a * pose.d - pose.b * pose.c));
      for (const [left, top] of placed([[x, y]], pose)) {
        lay(glow(raster, left, top, radius * unit), clip, colour, opacity);
      }
    },
  };
  return brush;
}
