// Packs one set of pictures: chunk files into a temporary folder, which takes the place of the old one only
// when every chunk is written. A run that is killed midway leaves nothing that a page would read.

import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { chunkFile, chunkSize } from "#core/files/manifest.ts";
import type { PackedChunk, PackedSet, PackedSetId, Split } from "#core/files/manifest.ts";
import { pictureAt, sizeOf } from "#core/pictures.ts";
import { sha256 } from "./checksum.ts";
import { readManifest, writeSetState } from "./manifestFile.ts";
import { setNames } from "./officialFiles.ts";
import type { PictureSource } from "./pictureSource.ts";

/** Afterwards the set is in the manifest. Throws what the source throws; the set is not touched then. */
export async function packSet(out: string, source: PictureSource, signal?: AbortSignal): Promise<PackedSet> {
  await sweepLeftovers(out);
  const temporary = join(out, `${temporaryPrefix}${process.pid}-${source.id}`);
  await mkdir(join(temporary, source.id), { recursive: true });
  try {
    const chunks = await writeChunks(temporary, source, signal);
    const set = describe(source, chunks);
    signal?.throwIfAborted();
    writeSetState(out, source.id, { kind: "pending" });
    await rm(join(out, source.id), { recursive: true, force: true });
    await rename(join(temporary, source.id), join(out, source.id));
    writeSetState(out, source.id, { kind: "packed", set });
    return set;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** The packed set if all its files are there with the right sizes; contents are checked when they are read. */
export async function findPacked(out: string, id: PackedSetId): Promise<PackedSet | null> {
  const set = readManifest(out).sets[id];
  if (set === undefined) return null;
  for (const { file, bytes } of set.chunks) {
    const path = join(out, file);
    if (!existsSync(path) || (await stat(path)).size !== bytes) return null;
  }
  return set;
}

const compress = promisify(gzip);
const temporaryPrefix = ".packing-";

async function writeChunks(
  folder: string,
  source: PictureSource,
  signal: AbortSignal | undefined,
): Promise<readonly PackedChunk[]> {
  const size = sizeOf(source.shape);
  const chunks: PackedChunk[] = [];
  const filling = new Map<string, FillingChunk>();

  const write = async ({ split, label, index, count, pixels }: FillingChunk) => {
    signal?.throwIfAborted();
    const bytes = pixels.subarray(0, count * size);
    const file = chunkFile(source.id, split, label, index);
    const packed = await compress(bytes, { level: 6 });
    await writeFile(join(folder, file), packed);
    chunks.push({ split, label, index, count, file, bytes: packed.length, sha256: sha256(bytes) });
  };

  for await (const { split, pictures } of source.batches(signal)) {
    for (const [row, label] of pictures.labels.entries()) {
      const key = `${split}-${label}`;
      const chunk = filling.get(key) ?? emptyChunk(split, label, size);
      filling.set(key, chunk);
      chunk.pixels.set(pictureAt(pictures, row), chunk.count * size);
      chunk.count++;
      if (chunk.count < chunkSize) continue;
      await write(chunk);
      chunk.index++;
      chunk.count = 0;
    }
  }
  for (const chunk of filling.values()) if (chunk.count > 0) await write(chunk);
  return chunks.sort((a, b) => (a.file < b.file ? -1 : 1));
}

interface FillingChunk {
  readonly split: Split;
  readonly label: number;
  readonly pixels: Uint8Array;
  index: number;
  count: number;
}

function emptyChunk(split: Split, label: number, size: number): FillingChunk {
  return { split, label, pixels: new Uint8Array(chunkSize * size), index: 0, count: 0 };
}

function describe(source: PictureSource, chunks: readonly PackedChunk[]): PackedSet {
  const countsOf = (split: Split) =>
    source.classNames.map((_, label) =>
      chunks
        .filter((chunk) => chunk.split === split && chunk.label === label)
        .reduce((total, chunk) => total + chunk.count, 0),
    );
  return {
    name: setNames[source.id],
    shape: source.shape,
    classNames: source.classNames,
    source: source.source,
    counts: { train: countsOf("train"), test: countsOf("test") },
    chunkSize,
    chunks,
  };
}

/** Folders of runs that were killed; those of other runs that are still alive stay. */
async function sweepLeftovers(out: string): Promise<void> {
  if (!existsSync(out)) return;
  for (const name of await readdir(out)) {
    const owner = Number(/^\.packing-(\d+)-/.exec(name)?.[1] ?? Number.NaN);
    if (Number.isNaN(owner) || (owner !== process.pid && isAlive(owner))) continue;
    await rm(join(out, name), { recursive: true, force: true });
  }
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
