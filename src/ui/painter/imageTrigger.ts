// A PNG file's pixels as a painted trigger, or why not. What takes long: a large file is for the worker.

import type { Shape } from "#core/pictures.ts";
import { fits, triggerOfImage } from "#core/trigger/sheet.ts";
import type { Trigger } from "#core/trigger/trigger.ts";
import { readPng, type PngSize } from "./png.ts";

export interface ImageRequest {
  readonly file: Blob;
  readonly before: Trigger;
  readonly shape: Shape;
}

export type ImageTrigger =
  | { readonly kind: "opened" | "shrunk"; readonly trigger: Trigger; readonly size: PngSize }
  | { readonly kind: "broken" | "empty" };

export async function imageTrigger({ file, before, shape }: ImageRequest): Promise<ImageTrigger> {
  // Whatever the decoder stumbles over, the file is not what a PNG should be.
  const read = await readPng(file).catch(() => null);
  if (!read) return { kind: "broken" };
  const trigger = triggerOfImage(read.image, { ...before, opacity: read.opacity ?? 1 }, shape);
  if (!trigger) return { kind: "empty" };
  const { width, height } = read.image;
  return { kind: fits(read.image, shape) ? "opened" : "shrunk", trigger, size: { width, height } };
}
