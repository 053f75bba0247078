// public/data/manifest.json: which sets of pictures are packed, in which chunk files, and which are not and why.

import type { Shape } from "#core/pictures.ts";

export const packedSetIds = ["mnist", "cifar10"] as const;
export type PackedSetId = (typeof packedSetIds)[number];
export const splits = ["train", "test"] as const;
export type Split = (typeof splits)[number];
export const chunkSize = 500;

/** At most `chunkSize` pictures of one class in official order. */
export interface PackedChunk {
  readonly split: Split;
  /** The official label. */
  readonly label: number;
  /** 0 for the first `chunkSize` pictures of the class, and so on. */
  readonly index: number;
  readonly count: number;
  /** Below the folder of the manifest, see `chunkFile`. */
  readonly file: string;
  /** Of the compressed file. */
  readonly bytes: number;
  /** Of the uncompressed bytes, in hex. */
  readonly sha256: string;
}

export interface PackedSet {
  readonly name: string;
  readonly shape: Shape;
  readonly classNames: readonly string[];
  readonly source: PackedSource;
  /** Pictures per label. */
  readonly counts: Readonly<Record<Split, readonly number[]>>;
  readonly chunkSize: typeof chunkSize;
  readonly chunks: readonly PackedChunk[];
}

export interface PackedSource {
  readonly files: readonly string[];
  /** What a reader of results must know, such as "lossy copies"; "" for the official pixels. */
  readonly note: string;
}

export interface Manifest {
  readonly version: 1;
  /** Sets that are still being fetched. */
  readonly pending: readonly PackedSetId[];
  /** Why a set is absent, in one sentence. */
  readonly problems: { readonly [Id in PackedSetId]?: string };
  readonly sets: { readonly [Id in PackedSetId]?: PackedSet };
}

export const emptyManifest: Manifest = { version: 1, pending: [], problems: {}, sets: {} };

export function chunkFile(set: PackedSetId, split: Split, label: number, index: number): string {
  return `${set}/${split}-${String(label).padStart(2, "0")}-${String(index).padStart(3, "0")}.bin.gz`;
}
