// What the browser decoded, made small strip by strip. Read back without a canvas where that can be had: privacy
// browsers change what a canvas gives back.

import { openAreaFilter, type AreaFilter } from "#core/files/pictures/areaFilter.ts";
import { framingOf, type Fit, type Rectangle } from "#core/files/pictures/framing.ts";
import type { Shape } from "#core/pictures.ts";

const stripPixels = 1_000_000;

export async function shrinkBitmap(bitmap: ImageBitmap, shape: Shape, fit: Fit): Promise<Uint8Array> {
  const framing = framingOf(bitmap, shape, fit);
  const filter = openAreaFilter(framing, shape);
  const frame = openFrame(bitmap);
  try {
    for (const strip of stripsOf(framing.source)) {
      await (frame ? addFromFrame(frame, strip, filter) : addFromCanvas(bitmap, strip, filter));
    }
  } finally {
    frame?.close();
  }
  return filter.finish();
}

function stripsOf({ x, y, width, height }: Rectangle): readonly Rectangle[] {
  const rows = Math.max(1, Math.floor(stripPixels / width));
  return Array.from({ length: Math.ceil(height / rows) }, (_, index) => ({
    x,
    y: y + index * rows,
    width,
    height: Math.min(rows, height - index * rows),
  }));
}

/** Null where there are no video frames, or none with four plain bytes a pixel. */
function openFrame(bitmap: ImageBitmap): VideoFrame | null {
  if (!("VideoFrame" in globalThis)) return null;
  const frame = new VideoFrame(bitmap, { timestamp: 0 });
  if (frame.format !== null && /^(RGB|BGR)[AX]$/.test(frame.format)) return frame;
  frame.close();
  return null;
}

async function addFromFrame(frame: VideoFrame, rect: Rectangle, filter: AreaFilter): Promise<void> {
  const rgba = new Uint8Array(rect.width * rect.height * 4);
  await frame.copyTo(rgba, { rect });
  const format = frame.format ?? "";
  if (format.startsWith("BGR")) {
    for (let at = 0; at < rgba.length; at += 4) {
      const blue = rgba[at] ?? 0;
      rgba[at] = rgba[at + 2] ?? 0;
      rgba[at + 2] = blue;
    }
  }
  if (format.endsWith("X")) for (let at = 3; at < rgba.length; at += 4) rgba[at] = 255;
  filter.addRows(rgba);
}

async function addFromCanvas(
  bitmap: ImageBitmap,
  { x, y, width, height }: Rectangle,
  filter: AreaFilter,
): Promise<void> {
  const context = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("no canvas to read pictures with");
  context.drawImage(bitmap, x, y, width, height, 0, 0, width, height);
  filter.addRows(context.getImageData(0, 0, width, height).data);
}
