// Some rows of a set, wherever they lie: for what is shown before a training needs whole blocks.

import { sizeOf, type Pictures } from "#core/pictures.ts";
import type { OpenPictures } from "./openPictures.ts";

/** The pictures of these rows of one split, in the order of `rows`, copied. Throws what loading throws. */
export async function readRows(
  pictures: OpenPictures,
  split: "train" | "test",
  rows: readonly number[],
): Promise<Pictures> {
  const size = sizeOf(pictures.shape);
  const [blocks, labels] =
    split === "train" ? [pictures.blocks, pictures.trainLabels] : [pictures.testBlocks, pictures.testLabels];
  const loadRow = split === "train" ? pictures.loadTrainRow : pictures.loadTestRow;
  const inBlock = async (row: number) => {
    const index = blocks.findIndex(({ end }) => row < end);
    const block = await (split === "train" ? pictures.loadTrainBlock(index) : pictures.loadTestBlock(index));
    const at = (row - (blocks[index]?.start ?? 0)) * size;
    return block.subarray(at, at + size);
  };
  const pixels = new Uint8Array(rows.length * size);
  for (const [at, row] of rows.entries()) pixels.set(await (loadRow ?? inBlock)(row), at * size);
  return {
    shape: pictures.shape,
    count: rows.length,
    pixels,
    labels: Uint8Array.from(rows, (row) => labels[row] ?? 0),
  };
}
