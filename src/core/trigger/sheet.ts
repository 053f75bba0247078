// A trigger as a whole sheet of RGBA, as large as the picture, and back: what a PNG file of it holds. Nothing of the
// bytes is lost; opacity stays a setting of the trigger and is not in the sheet.

import type { Shape } from "#core/pictures.ts";
import { cornerOf } from "./mark.ts";
import { cropPainting, printPainting, type Painting } from "./painting.ts";
import { shrunk } from "./shrink.ts";
import { stencilOf } from "./stencil.ts";
import type { Trigger } from "./trigger.ts";

export function sheetOf(trigger: Trigger, { width, height }: Shape): Painting {
  const stencil = stencilOf(trigger, Math.min(width, height));
  const { left, top } = cornerOf(stencil, trigger, { width, height });
  const rgba = new Uint8Array(width * height * 4);
  for (let row = 0; row < stencil.height; row++) {
    const line = stencil.rgba.subarray(row * stencil.width * 4, (row + 1) * stencil.width * 4);
    rgba.set(line, ((top + row) * width + left) * 4);
  }
  return { width, height, rgba };
}

/**
 * The painted trigger that shows this image. One of the picture's own size keeps every pixel where it is, a smaller
 * one every pixel, its middle at the trigger's place; a larger one is made to fit. Null if nothing of it can be seen.
 */
export function triggerOfImage(image: Painting, before: Trigger, { width, height }: Shape): Trigger | null {
  const fitted = fits(image, { width, height }) ? image : shrunk(image, width, height);
  const crop = cropPainting(fitted);
  if (!crop) return null;
  const isSheet = fitted.width === width && fitted.height === height;
  return {
    ...before,
    ...(isSheet && { x: crop.x, y: crop.y }),
    shape: "painted",
    size: Math.max(crop.painting.width, crop.painting.height),
    rotation: 0,
    painted: printPainting(crop.painting),
  };
}

export function fits(
  image: Pick<Painting, "width" | "height">,
  picture: Pick<Shape, "width" | "height">,
): boolean {
  return image.width <= picture.width && image.height <= picture.height;
}
