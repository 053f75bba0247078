// What every picture set keeps to, and what drawn sets promise.

import { describe, expect, test } from "vitest";
import { networks } from "#core/networks/index.ts";
import { sizeOf } from "#core/pictures.ts";
import type { PackedAccess } from "./dataset.ts";
import { datasets } from "./index.ts";
import { readRows } from "./readRows.ts";

const nothingPacked: PackedAccess = {
  manifest: () => Promise.reject(new Error("a drawn set asked for files")),
  readChunk: () => Promise.reject(new Error("a drawn set asked for files")),
};

describe.each(datasets.map((dataset) => [dataset.id, dataset] as const))("%s", (_id, dataset) => {
  test("its recipe speaks of things that exist", () => {
    const { recipe, classNames } = dataset;
    for (const name of recipe.classes) expect(classNames).toContain(name);
    expect(networks.map(({ id }) => id)).toContain(recipe.network);
    if ("target" in recipe.goal) expect(recipe.classes).toContain(recipe.goal.target);
  });
});

const drawn = datasets
  .filter(({ origin }) => origin === "drawn")
  .map((dataset) => [dataset.id, dataset] as const);
describe.each(drawn)("%s is drawn", (_id, dataset) => {
  const open = (seed: number) =>
    dataset.open({
      classes: dataset.classNames,
      trainPerClass: 60,
      testPerClass: 20,
      seed,
      access: nothingPacked,
    });

  test("the same seed draws the same pictures, block by block; another seed draws others", async () => {
    const [one, same, other] = await Promise.all([open(1), open(1), open(2)]);
    const block = await one.loadTrainBlock(0);
    expect(block.length).toBe((one.blocks[0]?.end ?? 0) * sizeOf(dataset.shape));
    expect(await same.loadTrainBlock(0)).toEqual(block);
    expect(await other.loadTrainBlock(0)).not.toEqual(block);
  });

  test("a row alone is the row of its block, in any order", async () => {
    const pictures = await open(4);
    const { loadTrainRow, loadTestRow, ...inBlocks } = pictures;
    expect([loadTrainRow, loadTestRow]).not.toContain(undefined);
    for (const split of ["train", "test"] as const) {
      const rows = [39, 3, 21, 3];
      expect(await readRows(pictures, split, rows)).toEqual(await readRows(inBlocks, split, rows));
    }
  });

  test("held-out pictures are none of the training pictures", async () => {
    const pictures = await open(3);
    const size = sizeOf(dataset.shape);
    const rows = (pixels: Uint8Array) =>
      Array.from({ length: pixels.length / size }, (_, row) =>
        pixels.subarray(row * size, (row + 1) * size).join(),
      );
    const trained = new Set(rows(await pictures.loadTrainBlock(0)));
    expect(rows(await pictures.loadTestBlock(0)).filter((row) => trained.has(row))).toEqual([]);
  });
});
