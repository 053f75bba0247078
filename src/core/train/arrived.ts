// Training goes on with the pictures that are there: a row of a block that cannot be had is stood in for by a row of the
// same class in the nearest earlier block.

import type { OpenPictures } from "#core/datasets/openPictures.ts";
import { Problem } from "#core/problem.ts";

export interface Arrived {
  /** These rows, or those that stand in for them. Throws the block's Problem if no earlier one is there. */
  rowsFor(rows: readonly number[]): Promise<readonly number[]>;
  /** How many rows are stood in for. */
  missing(): number;
}

type Blocks = Pick<OpenPictures, "blocks" | "trainLabels" | "loadTrainBlock">;

export function openArrived({ blocks, trainLabels, loadTrainBlock }: Blocks): Arrived {
  const isThere = new Map<number, boolean>();

  async function arrive(index: number): Promise<void> {
    try {
      await loadTrainBlock(index);
      isThere.set(index, true);
    } catch (error) {
      if (!(error instanceof Problem) || blockBefore(index) === null) throw error;
      isThere.set(index, false);
    }
  }
  function blockBefore(index: number): number | null {
    for (let earlier = index - 1; earlier >= 0; earlier--) if (isThere.get(earlier) === true) return earlier;
    return null;
  }
  function standInFor(row: number, index: number): number {
    const [block, other] = [blocks[index], blocks[blockBefore(index) ?? -1]];
    if (!block || !other) throw new Error(`row ${row} has no block before it`);
    const length = other.end - other.start;
    for (let at = 0; at < length; at++) {
      const candidate = other.start + ((row - block.start + at) % length);
      if (trainLabels[candidate] === trainLabels[row]) return candidate;
    }
    return other.start + ((row - block.start) % length);
  }
  return {
    async rowsFor(rows) {
      const usable: number[] = [];
      for (const row of rows) {
        const index = blocks.findIndex(({ end }) => row < end);
        if (!isThere.has(index)) await arrive(index);
        usable.push(isThere.get(index) === true ? row : standInFor(row, index));
      }
      return usable;
    },
    missing: () =>
      blocks.reduce(
        (sum, { start, end }, index) => sum + (isThere.get(index) === false ? end - start : 0),
        0,
      ),
  };
}
