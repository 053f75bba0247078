// In which order the training rows are used. Seeded, without end, and such that training can start when the
// first block has arrived: the first pass takes block after block, each shuffled; every later pass shuffles all.

import type { Block } from "#core/datasets/openPictures.ts";
import { randomStream, shuffle, shuffledIndices } from "#core/random.ts";

/** The same rows without the first `position` of them. */
export function rowsFrom(blocks: readonly Block[], seed: number, position: number): Generator<number, never> {
  const rows = rowStream(blocks, seed);
  for (let skipped = 0; skipped < position; skipped++) rows.next();
  return rows;
}

export function* rowStream(blocks: readonly Block[], seed: number): Generator<number, never> {
  for (const [index, { start, end }] of blocks.entries()) {
    const rows = Int32Array.from({ length: end - start }, (_, at) => start + at);
    yield* shuffle(rows, randomStream(seed, "block order", index));
  }
  const count = blocks.at(-1)?.end ?? 0;
  if (count === 0) throw new Error("no training rows");
  for (let pass = 1; ; pass++) yield* shuffledIndices(count, randomStream(seed, "pass order", pass));
}
