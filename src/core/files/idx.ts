// The IDX format of MNIST (http://yann.lecun.com/exdb/mnist): big-endian 32-bit header, then one byte a
// value. A header is believed only once it agrees with the length of the file. Nothing is copied.

import { FileProblem } from "#core/files/fileProblem.ts";
import type { Pictures } from "#core/pictures.ts";

export interface IdxImages {
  readonly count: number;
  readonly height: number;
  readonly width: number;
  /** count × height × width bytes, a view into the file. */
  readonly pixels: Uint8Array;
}

const imagesMagic = 2051;
const labelsMagic = 2049;
const nextStep = "Get the file again, unpacked, from one of the official MNIST mirrors.";

export function parseIdxImages(file: Uint8Array): IdxImages {
  const header = readHeader(file, imagesMagic, 4);
  const [, count = 0, height = 0, width = 0] = header;
  return { count, height, width, pixels: bodyOf(file, 16, count * height * width) };
}

/** One label a byte, each below `classCount`. */
export function parseIdxLabels(file: Uint8Array, classCount = 10): Uint8Array {
  const [, count = 0] = readHeader(file, labelsMagic, 2);
  const labels = bodyOf(file, 8, count);
  const wrongAt = labels.findIndex((label) => label >= classCount);
  if (wrongAt >= 0) {
    throw new FileProblem(
      "label-out-of-range",
      `Label ${wrongAt} of the IDX file is ${labels[wrongAt]}, but labels go from 0 to ${classCount - 1}.`,
      nextStep,
    );
  }
  return labels;
}

/** An image file and its label file as grey pictures. */
export function idxPictures(imageFile: Uint8Array, labelFile: Uint8Array, classCount = 10): Pictures {
  const { count, height, width, pixels } = parseIdxImages(imageFile);
  const labels = parseIdxLabels(labelFile, classCount);
  if (labels.length !== count) {
    throw new FileProblem(
      "wrong-size",
      `There are ${count} pictures but ${labels.length} labels.`,
      "Use an image file and a label file of the same set (train with train, t10k with t10k).",
    );
  }
  return { shape: { height, width, channels: 1 }, count, pixels, labels };
}

function readHeader(file: Uint8Array, magic: number, words: number): readonly number[] {
  if (file.length < words * 4) throw truncated(words * 4, file.length);
  const view = new DataView(file.buffer, file.byteOffset, words * 4);
  const header = Array.from({ length: words }, (_, word) => view.getUint32(word * 4));
  if (header[0] !== magic) {
    throw new FileProblem(
      "wrong-magic",
      `This is no IDX file of ${magic === imagesMagic ? "images" : "labels"}: it starts with ${header[0]} instead of ${magic}.`,
      nextStep,
    );
  }
  return header;
}

// The product may pass 2^53; it is then only rounded, and still larger than any file.
function bodyOf(file: Uint8Array, start: number, length: number): Uint8Array {
  const needed = start + length;
  if (file.length < needed) throw truncated(needed, file.length);
  if (length === 0 || file.length > needed) {
    throw new FileProblem(
      "wrong-size",
      `The IDX header speaks of ${length} bytes of values, the file has ${file.length - start}.`,
      nextStep,
    );
  }
  return file.subarray(start);
}

function truncated(needed: number, found: number): FileProblem {
  return new FileProblem(
    "truncated",
    `The IDX file is cut off: ${needed} bytes are needed, ${found} are there.`,
    nextStep,
  );
}
