// What stands in for pictures that cannot be had.

import { expect, test } from "vitest";
import fc from "fast-check";
import { Problem } from "#core/problem.ts";
import { openArrived } from "./arrived.ts";

const blocks = [
  { start: 0, end: 6 },
  { start: 6, end: 12 },
  { start: 12, end: 15 },
];
const trainLabels = Uint8Array.from({ length: 15 }, (_, row) => row % 3);
const gone = () => new Problem("chunk-broken", "It did not arrive.", "Try again.");
const arrivedWithout = (lost: readonly number[], error: () => Error = gone) =>
  openArrived({
    blocks,
    trainLabels,
    loadTrainBlock: (index) =>
      lost.includes(index) ? Promise.reject(error()) : Promise.resolve(new Uint8Array()),
  });
const all = [...Array(15).keys()];

test("whatever arrives is used as it is", async () => {
  const arrived = arrivedWithout([]);
  expect(await arrived.rowsFor(all)).toEqual(all);
  expect(arrived.missing()).toBe(0);
});

test("a row that cannot be had is stood in for by an earlier one of its class, always the same", async () => {
  await fc.assert(
    fc.asyncProperty(fc.subarray([1, 2], { minLength: 1 }), async (lost) => {
      const arrived = arrivedWithout(lost);
      const rows = await arrived.rowsFor(all);
      for (const [at, row] of rows.entries()) {
        const index = blocks.findIndex(({ end }) => at < end);
        expect(trainLabels[row]).toBe(trainLabels[at]);
        if (lost.includes(index)) expect(row).toBeLessThan(blocks[index]!.start);
        else expect(row).toBe(at);
        expect(lost).not.toContain(blocks.findIndex(({ end }) => row < end));
      }
      expect(await arrived.rowsFor(all)).toEqual(rows);
      expect(arrived.missing()).toBe(
        lost.reduce((sum, index) => sum + blocks[index]!.end - blocks[index]!.start, 0),
      );
    }),
  );
});

test("without the first block there is nothing to train on", async () => {
  await expect(arrivedWithout([0]).rowsFor(all)).rejects.toThrow("It did not arrive.");
});

test("a mistake of ours is no missing picture", async () => {
  await expect(arrivedWithout([1], () => new Error("ours")).rowsFor(all)).rejects.toThrow("ours");
});
