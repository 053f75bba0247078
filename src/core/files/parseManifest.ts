// Reads public/data/manifest.json and believes nothing: file names are the ones that follow from set, split, label and
// index, and every picture that is counted lies in a chunk.

import { FileProblem } from "#core/files/fileProblem.ts";
import type { Shape } from "#core/pictures.ts";
import {
  chunkFile,
  chunkSize,
  packedSetIds,
  splits,
  type Manifest,
  type PackedChunk,
  type PackedSet,
  type PackedSetId,
} from "./manifest.ts";

/** Throws a FileProblem "manifest-broken" that names the first thing that is wrong. */
export function parseManifest(json: unknown): Manifest {
  const manifest = asRecord(json, "the manifest");
  if (manifest["version"] !== 1) throw broken("version is not 1");
  const problems = asRecord(manifest["problems"], "problems");
  const sets = asRecord(manifest["sets"], "sets");
  return {
    version: 1,
    pending: asList(manifest["pending"], "pending").map(asSetId),
    problems: Object.fromEntries(
      Object.entries(problems).map(([id, reason]) => [asSetId(id), asText(reason, `problems.${id}`)]),
    ),
    sets: Object.fromEntries(
      Object.entries(sets).map(([id, set]) => [asSetId(id), parseSet(asSetId(id), set)]),
    ),
  };
}

function parseSet(id: PackedSetId, json: unknown): PackedSet {
  const set = asRecord(json, id);
  const source = asRecord(set["source"], `${id}.source`);
  const counts = asRecord(set["counts"], `${id}.counts`);
  const classNames = asList(set["classNames"], `${id}.classNames`).map((name) =>
    asText(name, "a class name"),
  );
  if (new Set(classNames).size !== classNames.length) throw broken(`${id} names a class twice`);
  if (set["chunkSize"] !== chunkSize) throw broken(`${id}.chunkSize is not ${chunkSize}`);
  const parsed: PackedSet = {
    name: asText(set["name"], `${id}.name`),
    shape: parseShape(set["shape"], id),
    classNames,
    source: {
      files: asList(source["files"], `${id}.source.files`).map((file) => asText(file, "a source file")),
      note: asText(source["note"], `${id}.source.note`),
    },
    counts: {
      train: parseCounts(counts["train"], `${id}.counts.train`, classNames.length),
      test: parseCounts(counts["test"], `${id}.counts.test`, classNames.length),
    },
    chunkSize,
    chunks: asList(set["chunks"], `${id}.chunks`).map((chunk) => parseChunk(id, chunk)),
  };
  checkChunks(id, parsed);
  return parsed;
}

function parseShape(json: unknown, id: PackedSetId): Shape {
  const shape = asRecord(json, `${id}.shape`);
  const channels = shape["channels"];
  if (channels !== 1 && channels !== 3) throw broken(`${id}.shape.channels is neither 1 nor 3`);
  const height = asWhole(shape["height"], `${id}.shape.height`, 1, 256);
  return { height, width: asWhole(shape["width"], `${id}.shape.width`, 1, 256), channels };
}

function parseCounts(json: unknown, where: string, classes: number): readonly number[] {
  const counts = asList(json, where).map((count) => asWhole(count, where, 0, 1_000_000));
  if (counts.length !== classes) throw broken(`${where} has ${counts.length} numbers for ${classes} classes`);
  return counts;
}

function parseChunk(id: PackedSetId, json: unknown): PackedChunk {
  const chunk = asRecord(json, `a chunk of ${id}`);
  const split = splits.find((name) => name === chunk["split"]);
  if (split === undefined) throw broken(`a chunk of ${id} is neither train nor test`);
  const label = asWhole(chunk["label"], `a label of ${id}`, 0, 99);
  const index = asWhole(chunk["index"], `a chunk index of ${id}`, 0, 999);
  const file = chunkFile(id, split, label, index);
  if (chunk["file"] !== file) throw broken(`the file of chunk ${file} has another name`);
  const sha256 = asText(chunk["sha256"], `${file}.sha256`);
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw broken(`${file}.sha256 is no SHA-256`);
  return {
    split,
    label,
    index,
    count: asWhole(chunk["count"], `${file}.count`, 1, chunkSize),
    file,
    bytes: asWhole(chunk["bytes"], `${file}.bytes`, 1, 100_000_000),
    sha256,
  };
}

// Every picture that is counted lies in exactly one chunk, and all chunks of a class but the last are full.
function checkChunks(id: PackedSetId, set: PackedSet): void {
  const found = new Map(set.chunks.map((chunk) => [chunk.file, chunk.count]));
  if (found.size !== set.chunks.length) throw broken(`${id} lists a chunk twice`);
  for (const split of splits) {
    for (const [label, total] of set.counts[split].entries()) {
      for (let index = 0; index * chunkSize < total; index++) {
        const file = chunkFile(id, split, label, index);
        const expected = Math.min(chunkSize, total - index * chunkSize);
        if (found.get(file) !== expected) throw broken(`${file} should hold ${expected} pictures`);
        found.delete(file);
      }
    }
  }
  for (const file of found.keys()) throw broken(`${file} is more than the counts say`);
}

function asRecord(json: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof json !== "object" || json === null || Array.isArray(json)) throw broken(`${where} is no object`);
  return json as Record<string, unknown>;
}

function asList(json: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(json)) throw broken(`${where} is no list`);
  return json;
}

function asText(json: unknown, where: string): string {
  if (typeof json !== "string") throw broken(`${where} is no text`);
  return json;
}

function asWhole(json: unknown, where: string, min: number, max: number): number {
  if (!Number.isInteger(json) || Number(json) < min || Number(json) > max) {
    throw broken(`${where} is no whole number from ${min} to ${max}`);
  }
  return Number(json);
}

function asSetId(json: unknown): PackedSetId {
  const id = packedSetIds.find((known) => known === json);
  if (id === undefined) throw broken(`it speaks of a set that is neither mnist nor cifar10`);
  return id;
}

function broken(what: string): FileProblem {
  return new FileProblem(
    "manifest-broken",
    `The list of packed pictures (manifest.json) cannot be used: ${what}.`,
    "Run `npm run data -- --again` to pack the pictures again.",
  );
}
