// PNG files, byte for byte. The codec is loaded when it is first needed. Never through a canvas: browsers that guard
// against fingerprinting change what is read back from one.

import type { DecodedPng } from "fast-png";
import type { Painting } from "#core/trigger/painting.ts";

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const headerLength = 24;
const opacityKey = "Opacity";

export interface PngSize {
  readonly width: number;
  readonly height: number;
}

export interface PngImage {
  readonly image: Painting;
  /** What this page noted beside the pixels, 0..1; null in files from elsewhere. */
  readonly opacity: number | null;
}

/** From the first bytes, before anything is decoded; null if this is no PNG. */
export async function pngSize(file: Blob): Promise<PngSize | null> {
  const bytes = new Uint8Array(await file.slice(0, headerLength).arrayBuffer());
  if (bytes.length < headerLength || signature.some((byte, at) => bytes[at] !== byte)) return null;
  const view = new DataView(bytes.buffer);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Throws where the file is broken. */
export async function readPng(file: Blob): Promise<PngImage> {
  const { decode } = await import("fast-png");
  const png = decode(await file.arrayBuffer(), { checkCrc: true });
  const text = png.text[opacityKey];
  const opacity = text === undefined ? Number.NaN : Number(text);
  return {
    image: { width: png.width, height: png.height, rgba: rgbaOf(png) },
    opacity: opacity >= 0 && opacity <= 1 ? opacity : null,
  };
}

/** Eight bits, RGBA. The opacity is noted beside the pixels, so that these keep their bytes. */
export async function writePng({ image, opacity }: PngImage): Promise<Uint8Array<ArrayBuffer>> {
  const { encode } = await import("fast-png");
  const { width, height, rgba } = image;
  const text = opacity === null ? {} : { text: { [opacityKey]: String(opacity) } };
  return Uint8Array.from(encode({ width, height, data: rgba, depth: 8, channels: 4, ...text }));
}

function rgbaOf({ width, height, data, depth, channels, palette, transparency }: DecodedPng): Uint8Array {
  const rgba = new Uint8Array(width * height * 4);
  const samples = depth < 8 ? unpacked(data, width, height, depth) : data;
  const most = 2 ** depth - 1;
  const byte = (sample = 0) => Math.round((sample * 255) / most);
  for (let cell = 0; cell < width * height; cell++) {
    const at = cell * channels;
    const own = samples.subarray(at, at + channels);
    const colour = palette && channels === 1 ? palette[own[0] ?? 0] : null;
    if (colour) {
      const [red = 0, green = 0, blue = 0, alpha = 255] = colour;
      rgba.set([red, green, blue, alpha], cell * 4);
    } else {
      const [red, green, blue] = channels >= 3 ? own : [own[0], own[0], own[0]];
      const hidden = transparency?.length
        ? transparency.every((value, channel) => own[channel] === value)
        : false;
      const alpha = channels % 2 === 0 ? byte(own[channels - 1]) : hidden ? 0 : 255;
      rgba.set([byte(red), byte(green), byte(blue), alpha], cell * 4);
    }
  }
  return rgba;
}

/** Samples of 1, 2 or 4 bits; every row begins with a new byte. */
function unpacked(data: ArrayLike<number>, width: number, height: number, depth: number): Uint8Array {
  const perByte = 8 / depth;
  const stride = Math.ceil(width / perByte);
  return Uint8Array.from({ length: width * height }, (_, cell) => {
    const column = cell % width;
    const byte = data[Math.floor(cell / width) * stride + Math.floor(column / perByte)] ?? 0;
    return (byte >> (8 - depth * ((column % perByte) + 1))) & (2 ** depth - 1);
  });
}
