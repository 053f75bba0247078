// One picture file as a small picture. PNG files are read byte by byte; everything else by the browser's decoder,
// and back from it without a canvas where that can be had: privacy browsers change what a canvas gives back.

import { decode } from "fast-png";
import { openAreaFilter, type AreaFilter } from "#core/files/pictures/areaFilter.ts";
import { framingOf, type Fit, type Rectangle } from "#core/files/pictures/framing.ts";
import { readPictureHeader } from "#core/files/pictures/header.ts";
import type { Shape } from "#core/pictures.ts";

const stripPixels = 1_000_000;
/** Larger ones are the browser's: its decoder is faster and needs less memory. */
const mostExactPixels = 4_000_000;

/** Throws a FileProblem for what is no picture, and whatever the decoder throws for a broken one. */
export async function readPicture(
  file: Uint8Array<ArrayBuffer>,
  shape: Shape,
  fit: Fit,
): Promise<Uint8Array> {
  const header = readPictureHeader(file);
  // Bit depth 8 and no palette: bytes 24 and 25 of the header.
  const isPlain = header.format === "png" && file[24] === 8 && file[25] !== 3;
  return isPlain && header.width * header.height <= mostExactPixels
    ? readPng(file, shape, fit)
    : readByBrowser(new Blob([file]), shape, fit);
}

function readPng(file: Uint8Array, shape: Shape, fit: Fit): Uint8Array {
  const { data, width, height, channels } = decode(file);
  const framing = framingOf({ width, height }, shape, fit);
  const { source } = framing;
  const filter = openAreaFilter(framing, shape);
  const [green, blue] = channels >= 3 ? [1, 2] : [0, 0];
  const row = new Uint8Array(source.width * 4);
  for (let y = source.y; y < source.y + source.height; y++) {
    for (let column = 0; column < source.width; column++) {
      const from = (y * width + source.x + column) * channels;
      row[column * 4] = data[from] ?? 0;
      row[column * 4 + 1] = data[from + green] ?? 0;
      row[column * 4 + 2] = data[from + blue] ?? 0;
      row[column * 4 + 3] = channels % 2 === 0 ? (data[from + channels - 1] ?? 255) : 255;
    }
    filter.addRows(row);
  }
  return filter.finish();
}

async function readByBrowser(file: Blob, shape: Shape, fit: Fit): Promise<Uint8Array> {
  const bitmap = await createImageBitmap(file, {
    premultiplyAlpha: "none",
    imageOrientation: "from-image",
    colorSpaceConversion: "none",
  });
  try {
    return await shrinkBitmap(bitmap, shape, fit);
  } finally {
    bitmap.close();
  }
}

/** Of a picture file or a camera's frame. */
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
