// The words between the page and the import of a person's pictures.

import type { Fit } from "#core/files/pictures/framing.ts";
import type { Shape } from "#core/pictures.ts";

export interface GivenFile {
  /** With its folders: "mugs/1.jpg". */
  readonly path: string;
  readonly file: Blob;
}

/**
 * The given files, a few at a time; none at the end. The page would stand still for most of a second while 5,000 files
 * were copied to the worker at once, and for 50-170 ms with every hundred.
 */
export interface FileSource {
  /** Of all files together. */
  readonly count: number;
  readonly next: () => Promise<readonly GivenFile[]>;
}

export interface ImportRequest {
  /** The class of all of them; null where their folders name it. */
  readonly className: string | null;
  /** The class of files in no folder. */
  readonly looseClass: string;
  readonly shape: Shape;
  readonly fit: Fit;
  /** How many pictures each class has already. */
  readonly already: Readonly<Record<string, number>>;
}

export interface ImportedPicture {
  readonly className: string;
  readonly name: string;
  readonly pixels: Uint8Array;
  readonly fingerprint: string;
}

export const refusalCodes = [
  "no-picture",
  "picture-unreadable",
  "picture-broken",
  "picture-too-large",
  "file-unreadable",
  "file-too-large",
  "zip-broken",
  "zip-too-large",
  "zip-inside",
  "set-broken",
  "set-half",
  "too-many",
  "too-many-classes",
  "twice",
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

export interface Refusal {
  readonly name: string;
  readonly code: RefusalCode;
}

/** What was found out since the last message. */
export interface ImportBatch {
  readonly kind: "batch";
  readonly pictures: readonly ImportedPicture[];
  readonly refused: readonly Refusal[];
  /** Official sets that were recognised. */
  readonly recognised: readonly ("mnist" | "idx" | "cifar10")[];
  readonly done: number;
  readonly total: number;
}

export type ToImport =
  | { readonly kind: "start"; readonly request: ImportRequest; readonly count: number }
  | { readonly kind: "files"; readonly files: readonly GivenFile[] };

/** "more": the worker wants the next files. */
export type FromImport = ImportBatch | { readonly kind: "more" } | { readonly kind: "end" };

/** To hand a chosen file over, Chromium looks it up on disk and waits for the answer: 0.5 ms each, now and then 20 ms. */
const partSize = 10;

export function fileSource(
  files: readonly GivenFile[],
): FileSource & { readonly take: () => readonly GivenFile[] } {
  let taken = 0;
  const take = () => files.slice(taken, (taken += partSize));
  return { count: files.length, take, next: async () => take() };
}
