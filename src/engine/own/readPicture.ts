// One picture file as a small picture. PNG files are read byte by byte, everything else by the browser's decoder.

import { decode } from "fast-png";
import { openAreaFilter } from "#core/files/pictures/areaFilter.ts";
import { framingOf, type Fit } from "#core/files/pictures/framing.ts";
import { readPictureHeader } from "#core/files/pictures/header.ts";
import type { Shape } from "#core/pictures.ts";
import { shrinkBitmap } from "./shrinkBitmap.ts";

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
