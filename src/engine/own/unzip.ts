// The files in a zip, a few at a time, so that memory stays bounded; what it claims is looked at before anything
// is unpacked.

import { unzipSync, type UnzipFileInfo } from "fflate";
import { FileProblem } from "#core/files/fileProblem.ts";
import { isClutter } from "#core/files/pictures/givenPath.ts";

const mostBytes = 500_000_000;
/** No picture format packs a thousandfold more. */
const mostRatio = 1000;
const groupSize = 100;

export interface ZippedFile {
  readonly path: string;
  read(): Uint8Array<ArrayBuffer>;
}

/** Throws a FileProblem where this is no sound zip, or one that would burst. */
export function openZip(zip: Uint8Array): readonly ZippedFile[] {
  const entries = listOf(zip);
  const total = entries.reduce((sum, entry) => sum + entry.originalSize, 0);
  const burst = entries.some(
    ({ size, originalSize }) => originalSize > 1_000_000 && originalSize > size * mostRatio,
  );
  if (total > mostBytes || burst) {
    throw new FileProblem(
      "zip-too-large",
      "The zip claims more than 500 MB of files.",
      "Unpack it and give a part of the pictures.",
    );
  }
  const names = entries.map(({ name }) => name);
  let group: { readonly index: number; readonly files: Record<string, Uint8Array> } | null = null;
  const read = (at: number): Uint8Array<ArrayBuffer> => {
    const index = Math.floor(at / groupSize);
    if (group?.index !== index) {
      const wanted = new Set(names.slice(index * groupSize, (index + 1) * groupSize));
      group = { index, files: unpack(zip, ({ name }) => wanted.has(name)) };
    }
    return Uint8Array.from(group.files[names[at] ?? ""] ?? []);
  };
  return names.map((path, at) => ({ path, read: () => read(at) }));
}

function listOf(zip: Uint8Array): readonly UnzipFileInfo[] {
  const entries: UnzipFileInfo[] = [];
  unpack(zip, (entry) => {
    if (!isClutter(entry.name)) entries.push(entry);
    return false;
  });
  return entries;
}

function unpack(zip: Uint8Array, filter: (entry: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(zip, { filter });
  } catch {
    throw new FileProblem("zip-broken", "The zip is broken.", "Pack it again, or give the folder itself.");
  }
}
