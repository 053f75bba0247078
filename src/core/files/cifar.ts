// The binary version of CIFAR-10 (https://www.cs.toronto.edu/~kriz/cifar.html): records of one label byte
// and three planes (red, green, blue) of 32 × 32 bytes. No header: the count comes from the length.

import { FileProblem } from "#core/files/fileProblem.ts";
import type { Pictures } from "#core/pictures.ts";

export const cifarShape = { height: 32, width: 32, channels: 3 } as const;
export const cifarClassNames: readonly string[] = [
  "airplane",
  "automobile",
  "bird",
  "cat",
  "deer",
  "dog",
  "frog",
  "horse",
  "ship",
  "truck",
];

const planeBytes = 1024;
export const cifarRecordBytes = 1 + 3 * planeBytes;
const nextStep = "Get cifar-10-binary.tar.gz again (the binary version, not the Python or Matlab one).";

/** Copies the records into pictures with channels last. */
export function parseCifarBatch(file: Uint8Array): Pictures {
  const count = countRecords(file);
  const labels = new Uint8Array(count);
  const pixels = new Uint8Array(count * 3 * planeBytes);
  for (let record = 0; record < count; record++) {
    const start = record * cifarRecordBytes;
    labels[record] = labelAt(file, start, record);
    interleavePlanes(
      file.subarray(start + 1, start + cifarRecordBytes),
      pixels.subarray(record * 3 * planeBytes, (record + 1) * 3 * planeBytes),
    );
  }
  return { shape: cifarShape, count, pixels, labels };
}

function countRecords(file: Uint8Array): number {
  if (file.length === 0 || file.length % cifarRecordBytes !== 0) {
    throw new FileProblem(
      "truncated",
      `A CIFAR-10 batch is made of records of ${cifarRecordBytes} bytes; ${file.length} bytes are not a whole number of them.`,
      nextStep,
    );
  }
  return file.length / cifarRecordBytes;
}

function labelAt(file: Uint8Array, start: number, record: number): number {
  const label = file[start] ?? 255;
  if (label >= cifarClassNames.length) {
    throw new FileProblem(
      "label-out-of-range",
      `Record ${record} of the CIFAR-10 batch has label ${label}, but labels go from 0 to 9.`,
      nextStep,
    );
  }
  return label;
}

function interleavePlanes(planes: Uint8Array, pixels: Uint8Array): void {
  for (let channel = 0; channel < 3; channel++) {
    const plane = planes.subarray(channel * planeBytes, (channel + 1) * planeBytes);
    for (let at = 0; at < planeBytes; at++) pixels[at * 3 + channel] = plane[at] ?? 0;
  }
}
