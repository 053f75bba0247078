// Opens packed MNIST or CIFAR-10 for some classes. Where chunk files come from (a server, a disk) and that
// their hash is right is the business of `readChunk`; nothing is read before a block is asked for.

import type { Block, OpenPictures } from "#core/datasets/openPictures.ts";
import { FileProblem } from "#core/files/fileProblem.ts";
import { chunkFile, chunkSize } from "#core/files/manifest.ts";
import type { Manifest, PackedSet, PackedSetId, Split } from "#core/files/manifest.ts";
import { sizeOf } from "#core/pictures.ts";
import { Problem } from "#core/problem.ts";
import { interleave } from "./interleave.ts";

export { parseManifest } from "#core/files/parseManifest.ts";
export type { Manifest, PackedChunk, PackedSet, PackedSetId, Split } from "#core/files/manifest.ts";

export interface PackedRequest {
  readonly manifest: Manifest;
  readonly set: PackedSetId;
  /** Names out of the set's `classNames`; their order gives the labels. */
  readonly classes: readonly string[];
  /** At most this many pictures of each class, the first ones in official order. */
  readonly trainPerClass?: number;
  readonly testPerClass?: number;
  /** The uncompressed bytes of one chunk file, hash already checked. */
  readonly readChunk: (file: string) => Promise<Uint8Array>;
}

export function openPacked(request: PackedRequest): OpenPictures {
  const set = findSet(request.manifest, request.set);
  const labels = findLabels(set, request.classes);
  const train = layOut(set, labels, "train", request.trainPerClass);
  const test = layOut(set, labels, "test", request.testPerClass);
  const load = (split: Split, plan: SplitPlan, index: number) =>
    loadBlock(request, set, labels, split, plan, index);
  return {
    shape: set.shape,
    classNames: [...request.classes],
    trainLabels: train.labels,
    blocks: train.blocks,
    loadTrainBlock: (index) => load("train", train, index),
    testLabels: test.labels,
    testBlocks: test.blocks,
    loadTestBlock: (index) => load("test", test, index),
  };
}

function findSet(manifest: Manifest, id: PackedSetId): PackedSet {
  const set = manifest.sets[id];
  if (set !== undefined) return set;
  const pending = manifest.pending.includes(id);
  throw new Problem(
    "set-absent",
    pending
      ? `The pictures of ${id} are still being fetched.`
      : (manifest.problems[id] ?? `${id} is not packed.`),
    pending
      ? "Wait a little, or use the built-in pictures."
      : "Run `npm run data`, or use the built-in pictures.",
  );
}

function findLabels(set: PackedSet, classes: readonly string[]): readonly number[] {
  const choose = `Choose at least two different ones of: ${set.classNames.join(", ")}.`;
  const unknown = classes.find((name) => !set.classNames.includes(name));
  if (unknown !== undefined) {
    throw new Problem("class-unknown", `${set.name} has no class "${unknown}".`, choose);
  }
  if (new Set(classes).size !== classes.length) {
    throw new Problem("class-twice", `A class of ${set.name} is chosen twice.`, choose);
  }
  if (classes.length < 2) {
    throw new Problem("too-few-classes", "A classifier needs at least two classes.", choose);
  }
  return classes.map((name) => set.classNames.indexOf(name));
}

interface SplitPlan {
  /** Index into the chosen classes, for every row. */
  readonly labels: Uint8Array;
  readonly blocks: readonly Block[];
}

/** Block b holds chunk b of every chosen class that has one. */
function layOut(set: PackedSet, labels: readonly number[], split: Split, cap = Infinity): SplitPlan {
  if (!(cap >= 1)) throw new Error(`openPacked: ${split}PerClass is ${cap}`);
  const totals = labels.map((label) => Math.min(Math.floor(cap), set.counts[split][label] ?? 0));
  const blocks: Block[] = [];
  const rows: number[] = [];
  for (let first = 0; first < Math.max(...totals); first += chunkSize) {
    const start = rows.length;
    rows.push(...interleave(totals.map((total) => Math.min(chunkSize, Math.max(0, total - first)))));
    blocks.push({ start, end: rows.length });
  }
  return { labels: Uint8Array.from(rows), blocks };
}

async function loadBlock(
  { set: id, readChunk }: PackedRequest,
  set: PackedSet,
  labels: readonly number[],
  split: Split,
  plan: SplitPlan,
  index: number,
): Promise<Uint8Array> {
  const block = plan.blocks[index];
  if (block === undefined) throw new Error(`openPacked: no ${split} block ${index} of ${plan.blocks.length}`);
  const size = sizeOf(set.shape);
  const chunks = await Promise.all(
    labels.map(async (label) => {
      const count = Math.min(chunkSize, (set.counts[split][label] ?? 0) - index * chunkSize);
      if (count <= 0) return new Uint8Array();
      const file = chunkFile(id, split, label, index);
      return checkLength(file, await readChunk(file), count * size);
    }),
  );
  const pixels = new Uint8Array((block.end - block.start) * size);
  const taken = chunks.map(() => 0);
  for (let row = block.start; row < block.end; row++) {
    const which = plan.labels[row] ?? 0;
    const from = taken[which] ?? 0;
    const picture = (chunks[which] ?? new Uint8Array()).subarray(from, from + size);
    pixels.set(picture, (row - block.start) * size);
    taken[which] = from + size;
  }
  return pixels;
}

function checkLength(file: string, bytes: Uint8Array, expected: number): Uint8Array {
  if (bytes.length === expected) return bytes;
  throw new FileProblem(
    "chunk-broken",
    `${file} has ${bytes.length} bytes instead of ${expected}.`,
    "Run `npm run data -- --again` to pack the pictures again.",
  );
}
