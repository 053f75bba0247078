// Files of MNIST and its kin (IDX) and of CIFAR-10 (binary), packed or not, known by their bytes and not by their
// names. Of each class at most a thousand pictures are taken.

import { cifarClassNames, cifarRecordBytes, parseCifarBatch } from "#core/files/cifar.ts";
import { idxPictures } from "#core/files/idx.ts";
import { fingerprintOf } from "#core/files/pictures/fingerprint.ts";
import { openAreaFilter } from "#core/files/pictures/areaFilter.ts";
import { readTar } from "#core/files/tar.ts";
import { pictureAt, type Pictures, type Shape } from "#core/pictures.ts";
import type { ImportedPicture } from "./importing.ts";

export const mostOfOfficialClass = 1000;

export type OfficialFile =
  | {
      readonly kind: "idx-images" | "idx-labels" | "cifar";
      readonly name: string;
      readonly bytes: Uint8Array;
    }
  | { readonly kind: "tar"; readonly name: string; readonly bytes: Uint8Array };

/** Null for a file of no official set. `bytes` are unpacked. */
export function officialFile(name: string, bytes: Uint8Array): OfficialFile | null {
  if (startsWith(bytes, [0, 0, 8, 3])) return { kind: "idx-images", name, bytes };
  if (startsWith(bytes, [0, 0, 8, 1])) return { kind: "idx-labels", name, bytes };
  if (String.fromCharCode(...bytes.subarray(257, 262)) === "ustar") return { kind: "tar", name, bytes };
  return isCifar(bytes) ? { kind: "cifar", name, bytes } : null;
}

export const isGzip = (bytes: Uint8Array): boolean => startsWith(bytes, [0x1f, 0x8b]);

/** Every picture of an IDX pair; throws a FileProblem where they do not fit. */
export function idxImport(images: Uint8Array, labels: Uint8Array, shape: Shape) {
  const pictures = idxPictures(images, labels);
  // MNIST's training and test labels begin so; other sets of the same form have other ones.
  const start = pictures.labels.subarray(0, 10).join("");
  const isMnist = start === "5041921314" || start === "7210414959";
  return {
    set: isMnist ? ("mnist" as const) : ("idx" as const),
    pictures: taken(pictures, digits, shape),
  };
}

export function cifarImport({ kind, bytes }: OfficialFile, shape: Shape): readonly ImportedPicture[] {
  const batches =
    kind === "tar"
      ? readTar(bytes)
          .map((file) => file.bytes)
          .filter(isCifar)
      : [bytes];
  return batches.flatMap((batch) => taken(parseCifarBatch(batch), cifarClassNames, shape));
}

const digits = Array.from({ length: 10 }, (_, digit) => `${digit}`);

function taken(pictures: Pictures, classNames: readonly string[], shape: Shape): readonly ImportedPicture[] {
  const counts = classNames.map(() => 0);
  const imported: ImportedPicture[] = [];
  for (const [row, label] of pictures.labels.entries()) {
    const index = counts[label] ?? 0;
    if (index >= mostOfOfficialClass) continue;
    counts[label] = index + 1;
    const pixels = fitted(pictureAt(pictures, row), pictures.shape, shape);
    const className = classNames[label] ?? `${label}`;
    imported.push({
      className,
      name: `${className} ${index + 1}`,
      pixels,
      fingerprint: fingerprintOf(pixels),
    });
  }
  return imported;
}

/** Smaller pictures keep their pixels and get an empty border, larger ones are averaged. */
function fitted(pixels: Uint8Array, from: Shape, to: Shape): Uint8Array {
  const target = {
    width: Math.min(from.width, to.width),
    height: Math.min(from.height, to.height),
    x: Math.floor(Math.max(0, to.width - from.width) / 2),
    y: Math.floor(Math.max(0, to.height - from.height) / 2),
  };
  const inner = openAreaFilter(
    { source: { x: 0, y: 0, width: from.width, height: from.height }, target: { ...target, x: 0, y: 0 } },
    { width: target.width, height: target.height, channels: 3 },
  );
  const rgba = new Uint8Array(from.width * from.height * 4).fill(255);
  for (let cell = 0; cell < from.width * from.height; cell++) {
    for (let channel = 0; channel < 3; channel++)
      rgba[cell * 4 + channel] = pixels[cell * from.channels + (from.channels === 3 ? channel : 0)] ?? 0;
  }
  inner.addRows(rgba);
  const small = inner.finish();
  const placed = new Uint8Array(to.width * to.height * 3);
  for (let y = 0; y < target.height; y++) {
    const row = small.subarray(y * target.width * 3, (y + 1) * target.width * 3);
    placed.set(row, ((y + target.y) * to.width + target.x) * 3);
  }
  return placed;
}

/** No header: whole records, and the first ones carry labels of ten classes. */
function isCifar(bytes: Uint8Array): boolean {
  if (bytes.length === 0 || bytes.length % cifarRecordBytes !== 0) return false;
  const looked = Math.min(50, bytes.length / cifarRecordBytes);
  return Array.from({ length: looked }, (_, at) => bytes[at * cifarRecordBytes] ?? 255).every(
    (label) => label < 10,
  );
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
