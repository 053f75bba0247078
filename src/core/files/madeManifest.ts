// Makes manifests for tests: sets of 2 × 2 pictures whose bytes say which picture they are.

import { chunkFile, chunkSize } from "#core/files/manifest.ts";
import type { Manifest, PackedChunk, PackedSet, Split } from "#core/files/manifest.ts";

export interface MadeCounts {
  readonly train: readonly number[];
  readonly test: readonly number[];
}

/** A manifest with an mnist whose classes are called "c0", "c1" … */
export function madeManifest(counts: MadeCounts): Manifest {
  const chunks = [...chunksOf("train", counts.train), ...chunksOf("test", counts.test)];
  const mnist: PackedSet = {
    name: "Made",
    shape: { height: 2, width: 2, channels: 1 },
    classNames: counts.train.map((_, label) => `c${label}`),
    source: { files: ["made"], note: "" },
    counts,
    chunkSize,
    chunks,
  };
  return { version: 1, pending: [], problems: {}, sets: { mnist } };
}

/** The four bytes of picture `index` of class `label`: split, label, index / 256, index % 256. */
export function madePicture(split: Split, label: number, index: number): readonly number[] {
  return [split === "train" ? 1 : 2, label, index >> 8, index & 255];
}

/** A `readChunk` for such a manifest. */
export async function readMadeChunk(manifest: Manifest, file: string): Promise<Uint8Array> {
  const chunk = manifest.sets.mnist?.chunks.find((candidate) => candidate.file === file);
  if (chunk === undefined) throw new Error(`no chunk ${file}`);
  const { split, label, index, count } = chunk;
  return Uint8Array.from(
    Array.from({ length: count }, (_, at) => madePicture(split, label, index * chunkSize + at)).flat(),
  );
}

function chunksOf(split: Split, counts: readonly number[]): readonly PackedChunk[] {
  return counts.flatMap((total, label) =>
    Array.from({ length: Math.ceil(total / chunkSize) }, (_, index) => ({
      split,
      label,
      index,
      count: Math.min(chunkSize, total - index * chunkSize),
      file: chunkFile("mnist", split, label, index),
      bytes: 100,
      sha256: "0".repeat(64),
    })),
  );
}
