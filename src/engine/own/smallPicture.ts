// A single picture for the page itself: a photo to try, or what a camera sees now.

import type { Shape } from "#core/pictures.ts";
import { shrinkBitmap } from "./shrinkBitmap.ts";

/** The middle of the frame, made small. Throws where the camera has no frame yet. */
export async function smallFrame(
  video: CanvasImageSource & ImageBitmapSource,
  shape: Shape,
): Promise<Uint8Array> {
  const bitmap = await createImageBitmap(video);
  try {
    return await shrinkBitmap(bitmap, shape, "crop");
  } finally {
    bitmap.close();
  }
}

/** Throws a FileProblem, or whatever the decoder throws for a broken file. */
export async function smallPhoto(file: Blob, shape: Shape): Promise<Uint8Array> {
  const { readPicture } = await import("./readPicture.ts");
  return readPicture(new Uint8Array(await file.arrayBuffer()), shape, "crop");
}
