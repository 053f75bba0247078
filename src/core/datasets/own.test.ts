// A person's own pictures: what is held out is never trained on, every picture is used, and names survive the link.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseExperiment } from "#core/experiment/parse.ts";
import { sizeOf } from "#core/pictures.ts";
import { Problem } from "#core/problem.ts";
import { cleanClassName, longestClassName } from "./className.ts";
import { openOwn } from "./openOwn.ts";
import { heldOutCount, ownShape, type OwnPictures } from "./ownPictures.ts";

const size = sizeOf(ownShape);

/** Every picture's first bytes say which one it is. */
const given = (counts: readonly number[]): OwnPictures =>
  counts.map((count, label) => ({
    name: `c${label}`,
    pixels: Uint8Array.from({ length: count * size }, (_, at) =>
      at % size === 0 ? label : at % size === 1 ? Math.floor(at / size) >> 8 : Math.floor(at / size) & 255,
    ),
  }));

const open = (
  own: OwnPictures | undefined,
  caps: { trainPerClass?: number; testPerClass?: number } = {},
  seed = 7,
) => openOwn({ classes: ["c0", "c1"], trainPerClass: 6000, testPerClass: 1200, seed, own, ...caps });

type Opened = ReturnType<typeof open>;

async function rowsOf(opened: Opened, split: "train" | "test"): Promise<readonly string[]> {
  const blocks = split === "train" ? opened.blocks : opened.testBlocks;
  const labels = split === "train" ? opened.trainLabels : opened.testLabels;
  const rows: string[] = [];
  for (const [index, { start, end }] of blocks.entries()) {
    const pixels = await (split === "train" ? opened.loadTrainBlock(index) : opened.loadTestBlock(index));
    expect(pixels.length).toBe((end - start) * size);
    for (let row = start; row < end; row++) {
      const at = (row - start) * size;
      expect(pixels[at]).toBe(labels[row]);
      rows.push(pixels.subarray(at, at + 3).join());
    }
  }
  expect(rows).toHaveLength(labels.length);
  return rows;
}

describe("own pictures", () => {
  test("are each either trained on or held out, once", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 20, max: 700 }),
        fc.integer({ min: 20, max: 60 }),
        async (one, other) => {
          const opened = open(given([one, other]));
          const train = await rowsOf(opened, "train");
          const test = await rowsOf(opened, "test");
          expect(test).toHaveLength(heldOutCount(one) + heldOutCount(other));
          expect(new Set([...train, ...test]).size).toBe(one + other);
          expect(train).toHaveLength(one + other - test.length);
        },
      ),
      { numRuns: 12 },
    );
  });

  test("are parted by the seed alone", async () => {
    const own = given([40, 40]);
    const first = await rowsOf(open(own), "test");
    expect(await rowsOf(open(own), "test")).toEqual(first);
    expect(await rowsOf(open(own, {}, 8), "test")).not.toEqual(first);
  });

  test("are at most as many of a class as the experiment says", async () => {
    const opened = open(given([100, 30]), { trainPerClass: 25, testPerClass: 10 });
    expect([...opened.trainLabels].filter((label) => label === 0)).toHaveLength(25);
    expect([...opened.testLabels].filter((label) => label === 0)).toHaveLength(10);
    expect([...opened.trainLabels].filter((label) => label === 1)).toHaveLength(24);
  });

  test("that are not there, too few or called otherwise give a Problem with a next step", () => {
    expect(() => open(undefined)).toThrow(/own pictures, which are not in the link/);
    expect(() => open(given([20, 19]))).toThrow(/"c1" has only 19 pictures; 20 are needed/);
    expect(() => open(given([30]))).toThrow(/no class "c1"/);
    expect(() => open(undefined)).toThrow(Problem);
  });
});

describe("a class name", () => {
  test("is short, has nothing the link uses as a mark, and stays as it is when cleaned again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const name = cleanClassName(text);
        expect(name).not.toMatch(/[,:\n\0]/);
        expect(Array.from(name).length).toBeLessThanOrEqual(longestClassName);
        expect(cleanClassName(name)).toBe(name);
      }),
      { numRuns: 1000 },
    );
  });

  test("of an own experiment may be anything; fewer than two give the usual ones with a notice", () => {
    const { experiment, notices } = parseExperiment({ dataset: "own", classes: ["Mug", "笔", "Mug"] });
    expect(experiment.classes).toEqual(["Mug", "笔"]);
    expect(experiment.goal).toEqual({ kind: "source-specific", source: "Mug", target: "笔" });
    expect(notices).toEqual([]);
    expect(parseExperiment({ dataset: "own", classes: ["Mug", 7] }).notices).toHaveLength(1);
  });
});
