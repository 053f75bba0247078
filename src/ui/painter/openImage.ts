// A picture file becomes a painted trigger, or a reason why not. What is said about it is up to the page.

import type { Shape } from "#core/pictures.ts";
import type { Trigger } from "#core/trigger/trigger.ts";
import { imageTrigger, type ImageRequest, type ImageTrigger } from "./imageTrigger.ts";
import { pngSize, type PngSize } from "./png.ts";

export type OpenedImage =
  | ImageTrigger
  | { readonly kind: "notPng" }
  /** `most`: so many pixels could have been opened here. */
  | { readonly kind: "tooLarge"; readonly size: PngSize; readonly most: number };

const mostPixels = 16_000_000;
/** Read within a few milliseconds, so the page does it itself. */
const mostPixelsHere = 50_000;
/** Where a worker is refused the page stands still meanwhile: about half a second at most. */
const mostPixelsAlone = 2_000_000;

export async function openImage(file: Blob, before: Trigger, shape: Shape): Promise<OpenedImage> {
  const size = await pngSize(file);
  if (!size) return { kind: "notPng" };
  const pixels = size.width * size.height;
  if (pixels > mostPixels) return { kind: "tooLarge", size, most: mostPixels };
  const request = { file, before, shape };
  if (pixels <= mostPixelsHere) return imageTrigger(request);
  const made = await inWorker(request);
  if (made) return made;
  if (pixels > mostPixelsAlone) return { kind: "tooLarge", size, most: mostPixelsAlone };
  return imageTrigger(request);
}

/** Null where there is no worker to be had, or it ran out of memory. */
async function inWorker(request: ImageRequest): Promise<ImageTrigger | null> {
  let worker: Worker | null = null;
  try {
    const started = new Worker(new URL("./imageWorker.ts", import.meta.url), {
      type: "module",
      name: "image",
    });
    worker = started;
    return await new Promise<ImageTrigger | null>((resolve) => {
      started.addEventListener("message", ({ data }: MessageEvent<ImageTrigger>) => resolve(data));
      started.addEventListener("error", (event) => {
        event.preventDefault();
        resolve(null);
      });
      started.postMessage(request);
    });
  } catch {
    return null;
  } finally {
    worker?.terminate();
  }
}
