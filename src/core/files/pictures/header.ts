// What the first bytes of a picture file say about it: format and size. Read before anything is decoded, so that
// a few bytes that claim 60,000 × 60,000 pixels cost nothing. Believes no number that is not there.

import { FileProblem } from "#core/files/fileProblem.ts";

export const pictureFormats = ["png", "jpeg", "gif", "webp", "bmp"] as const;
export type PictureFormat = (typeof pictureFormats)[number];

export interface PictureHeader {
  readonly format: PictureFormat;
  readonly width: number;
  readonly height: number;
}

/** More pixels than this are refused: decoded they would fill some 400 MB. */
export const mostPixels = 100_000_000;

/** Throws a FileProblem for anything that is no picture we read, is cut off, or is too large. */
export function readPictureHeader(file: Uint8Array): PictureHeader {
  const format = formatOf(file);
  const size = sizeReaders[format](file);
  if (!size || size.width < 1 || size.height < 1) {
    throw new FileProblem("picture-broken", "The picture is broken.", "Open it elsewhere and save it again.");
  }
  if (size.width * size.height > mostPixels) {
    throw new FileProblem(
      "picture-too-large",
      `The picture has ${size.width} × ${size.height} pixels; at most 100 million fit here.`,
      "Save a smaller copy of it.",
    );
  }
  if (!isWhole[format](file)) {
    throw new FileProblem("picture-broken", "The picture is cut off.", "Copy the file again.");
  }
  return { format, ...size };
}

function formatOf(file: Uint8Array): PictureFormat {
  if (startsWith(file, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return "png";
  if (startsWith(file, [0xff, 0xd8, 0xff])) return "jpeg";
  if (textAt(file, 0, 4) === "GIF8") return "gif";
  if (textAt(file, 0, 4) === "RIFF" && textAt(file, 8, 4) === "WEBP") return "webp";
  if (textAt(file, 0, 2) === "BM" && file.length >= 26) return "bmp";
  if (isForeignPicture(file)) {
    throw new FileProblem(
      "picture-unreadable",
      "This kind of picture cannot be read here.",
      "Save it as JPEG or PNG.",
    );
  }
  throw new FileProblem("no-picture", "This is no picture.", "Use JPEG, PNG, WebP, GIF or BMP files.");
}

/** HEIC and AVIF (phones), TIFF, SVG: pictures to the person, so they deserve another sentence. */
function isForeignPicture(file: Uint8Array): boolean {
  const start = textAt(file, 0, 256);
  return (
    textAt(file, 4, 4) === "ftyp" ||
    start.startsWith("II*\0") ||
    start.startsWith("MM\0*") ||
    /^\s*(<\?xml[^>]*>\s*)?(<!--[^>]*-->\s*)?<svg[\s>]/.test(start)
  );
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Null where the header is cut off or makes no sense. */
const sizeReaders: Readonly<Record<PictureFormat, (file: Uint8Array) => Size | null>> = {
  png: (file) =>
    textAt(file, 12, 4) === "IHDR" ? both(bigEndian(file, 16, 4), bigEndian(file, 20, 4)) : null,
  jpeg: jpegSize,
  gif: (file) => both(littleEndian(file, 6, 2), littleEndian(file, 8, 2)),
  webp: webpSize,
  bmp(file) {
    if (littleEndian(file, 14, 4) === 12) return both(littleEndian(file, 18, 2), littleEndian(file, 20, 2));
    const height = littleEndian(file, 22, 4);
    // A negative height stands for rows from top to bottom.
    return both(littleEndian(file, 18, 4), height === null ? null : Math.abs(height | 0));
  },
};

/** Walks the segments to the frame header (SOF), which every JPEG has before its pixels. */
function jpegSize(file: Uint8Array): Size | null {
  let at = 2;
  while (file[at] === 0xff) {
    const marker = file[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return both(bigEndian(file, at + 7, 2), bigEndian(file, at + 5, 2));
    if (marker === 0xda || marker === 0xd9) return null;
    // A marker may be padded with 0xff; a few markers have no length behind them.
    if (marker === 0xff) at += 1;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) at += 2;
    else at += 2 + Math.max(2, bigEndian(file, at + 2, 2) ?? file.length);
  }
  return null;
}

/** Three kinds of WebP: lossy, lossless, and extended (with an alpha plane, an animation, or metadata). */
function webpSize(file: Uint8Array): Size | null {
  const kind = textAt(file, 12, 4);
  const plusOne = (value: number | null) => (value === null ? null : value + 1);
  if (kind === "VP8X") return both(plusOne(littleEndian(file, 24, 3)), plusOne(littleEndian(file, 27, 3)));
  if (kind === "VP8 ") {
    const [width, height] = [littleEndian(file, 26, 2), littleEndian(file, 28, 2)];
    return width === null || height === null ? null : both(width & 0x3fff, height & 0x3fff);
  }
  const bits = kind === "VP8L" && file[20] === 0x2f ? littleEndian(file, 21, 4) : null;
  return bits === null ? null : both((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
}

/** Browsers draw what is there of a file that was cut off; a net should not learn half a picture. */
const isWhole: Readonly<Record<PictureFormat, (file: Uint8Array) => boolean>> = {
  png: (file) => endsWithin(file, [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82], 4096),
  jpeg: (file) => endsWithin(file, [0xff, 0xd9], 65_536),
  gif: (file) => endsWithin(file, [0x3b], 64),
  webp: (file) => (littleEndian(file, 4, 4) ?? Infinity) + 8 <= file.length + 1,
  bmp: (file) => (littleEndian(file, 2, 4) ?? Infinity) <= file.length,
};

const both = (width: number | null, height: number | null): Size | null =>
  width === null || height === null ? null : { width, height };

function startsWith(file: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, at) => file[at] === byte);
}

/** Whether the bytes stand somewhere in the last `reach` bytes. */
function endsWithin(file: Uint8Array, bytes: readonly number[], reach: number): boolean {
  for (let at = file.length - bytes.length; at >= Math.max(0, file.length - reach); at--) {
    if (bytes.every((byte, index) => file[at + index] === byte)) return true;
  }
  return false;
}

function textAt(file: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...file.subarray(at, at + length));
}

/** Null past the end of the file. */
function bigEndian(file: Uint8Array, at: number, length: number): number | null {
  if (at + length > file.length) return null;
  return file.subarray(at, at + length).reduce((value, byte) => value * 256 + byte, 0);
}

function littleEndian(file: Uint8Array, at: number, length: number): number | null {
  if (at + length > file.length) return null;
  return file.subarray(at, at + length).reduceRight((value, byte) => value * 256 + byte, 0);
}
