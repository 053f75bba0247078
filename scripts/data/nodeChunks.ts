// Reads packed pictures from disk, for experiments and tests that run in Node: the same part that a page
// plays with fetch and DecompressionStream.

import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { FileProblem } from "#core/files/fileProblem.ts";
import { chunkSize } from "#core/files/manifest.ts";
import { parseManifest } from "#core/files/parseManifest.ts";
import type { Manifest } from "#core/files/manifest.ts";
import { sizeOf } from "#core/pictures.ts";
import { sha256 } from "./checksum.ts";

/** The manifest in `folder` (such as public/data). */
export function readPackedManifest(folder: string): Manifest {
  const path = join(folder, "manifest.json");
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    throw new FileProblem("file-missing", `${path} cannot be read.`, packFirst);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new FileProblem("manifest-broken", `${path} is no JSON.`, packAgain);
  }
  return parseManifest(json);
}

/** What openPacked calls `readChunk`: the uncompressed bytes of a chunk, with the hash of the manifest. */
export function nodeChunks(folder: string, manifest: Manifest): (file: string) => Promise<Uint8Array> {
  const known = new Map(
    Object.values(manifest.sets).flatMap(({ chunks, shape }) =>
      chunks.map((chunk) => [chunk.file, { hash: chunk.sha256, limit: chunkSize * sizeOf(shape) }] as const),
    ),
  );
  return async (file) => {
    const expected = known.get(file);
    if (expected === undefined)
      throw new FileProblem("file-missing", `${file} is not in the manifest.`, packAgain);
    const bytes = await unpack(join(folder, file), expected.limit);
    if (sha256(bytes) === expected.hash) return bytes;
    throw new FileProblem("chunk-broken", `${file} is not what was packed: its checksum differs.`, packAgain);
  };
}

const packFirst = "Run `npm run data` (or `npm run data -- --from DIR`) first.";
const packAgain = "Run `npm run data -- --again` to pack the pictures again.";
const inflate = promisify(gunzip);

async function unpack(path: string, limitBytes: number): Promise<Uint8Array> {
  let packed: Uint8Array;
  try {
    packed = await readFile(path);
  } catch {
    throw new FileProblem("file-missing", `${path} cannot be read.`, packAgain);
  }
  try {
    return await inflate(packed, { maxOutputLength: limitBytes });
  } catch {
    throw new FileProblem("chunk-broken", `${path} cannot be unpacked.`, packAgain);
  }
}
