// A picture file becomes a painted trigger, or a reason why not. What is said about it is up to the page.

import type { Shape } from "#core/pictures.ts";
import { fits, triggerOfImage } from "#core/trigger/sheet.ts";
import type { Trigger } from "#core/trigger/trigger.ts";
import { pngSize, readPng, type PngSize } from "./png.ts";

export type OpenedImage =
  | { readonly kind: "opened" | "shrunk"; readonly trigger: Trigger; readonly size: PngSize }
  | { readonly kind: "notPng" | "broken" | "empty" }
  | { readonly kind: "tooLarge"; readonly size: PngSize };

const mostPixels = 16_000_000;

export async function openImage(file: Blob, before: Trigger, shape: Shape): Promise<OpenedImage> {
  const size = await pngSize(file);
  if (!size) return { kind: "notPng" };
  if (size.width * size.height > mostPixels) return { kind: "tooLarge", size };
  // Whatever the decoder stumbles over, the file is not what a PNG should be.
  const read = await readPng(file).catch(() => null);
  if (!read) return { kind: "broken" };
  const trigger = triggerOfImage(read.image, { ...before, opacity: read.opacity ?? 1 }, shape);
  if (!trigger) return { kind: "empty" };
  return { kind: fits(size, shape) ? "opened" : "shrunk", trigger, size };
}
