import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { openPacked } from "#core/datasets/packed.ts";
import type { Manifest } from "#core/datasets/packed.ts";
import { madeManifest, madePicture, readMadeChunk } from "#core/files/madeManifest.ts";
import { emptyManifest } from "#core/files/manifest.ts";
import { Problem } from "#core/problem.ts";

function open(manifest: Manifest, classes: readonly string[], caps: { trainPerClass?: number } = {}) {
  return openPacked({
    manifest,
    set: "mnist",
    classes,
    ...caps,
    readChunk: (file) => readMadeChunk(manifest, file),
  });
}

const request = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 1300 }), fc.integer({ min: 1, max: 30 })), {
    minLength: 2,
    maxLength: 5,
  })
  .chain((counts) =>
    fc.record({
      manifest: fc.constant(madeManifest({ train: counts.map(([n]) => n), test: counts.map(([, n]) => n) })),
      labels: fc.shuffledSubarray([...counts.keys()], { minLength: 2 }),
      cap: fc.integer({ min: 1, max: 1500 }),
    }),
  );

describe("opened packs", () => {
  it("give every row its own picture, in official order within a class", async () => {
    await fc.assert(
      fc.asyncProperty(request, async ({ manifest, labels, cap }) => {
        const opened = open(
          manifest,
          labels.map((label) => `c${label}`),
          { trainPerClass: cap },
        );
        const seen = labels.map(() => 0);
        let row = 0;
        for (const [index, { start, end }] of opened.blocks.entries()) {
          expect(start).toBe(row);
          const pixels = await opened.loadTrainBlock(index);
          expect(pixels.length).toBe((end - start) * 4);
          for (; row < end; row++) {
            const which = opened.trainLabels[row]!;
            const picture = [...pixels.subarray((row - start) * 4, (row - start + 1) * 4)];
            expect(picture).toEqual(madePicture("train", labels[which]!, seen[which]!++));
          }
        }
        expect(row).toBe(opened.trainLabels.length);
        const counts = manifest.sets.mnist!.counts.train;
        expect(seen).toEqual(labels.map((label) => Math.min(cap, counts[label]!)));
      }),
      { numRuns: 25 },
    );
  });

  it("keep every stretch of a block in the proportions of the block", () => {
    fc.assert(
      fc.property(request, ({ manifest, labels }) => {
        const { blocks, trainLabels } = open(
          manifest,
          labels.map((label) => `c${label}`),
        );
        for (const { start, end } of blocks) {
          const rows = trainLabels.subarray(start, end);
          const totals = labels.map((_, which) => rows.filter((label) => label === which).length);
          const seen = labels.map(() => 0);
          for (const [at, which] of rows.entries()) {
            seen[which]!++;
            for (const [other, count] of seen.entries()) {
              const share = totals[other]! / rows.length;
              const slack = 1 + (share * labels.length) / 2;
              if (Math.abs(count - share * (at + 1)) > slack) {
                expect.fail(`row ${start + at}: ${seen.join()} of ${totals.join()}`);
              }
            }
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it("alternate strictly when the classes are equally large", () => {
    const { trainLabels, blocks } = open(madeManifest({ train: [600, 600, 600], test: [1, 1, 1] }), [
      "c2",
      "c0",
      "c1",
    ]);
    expect(trainLabels).toEqual(Uint8Array.from({ length: 1800 }, (_, row) => row % 3));
    expect(blocks).toEqual([
      { start: 0, end: 1500 },
      { start: 1500, end: 1800 },
    ]);
  });

  it("know all labels before any chunk is read, and read only chosen classes", async () => {
    const manifest = madeManifest({ train: [700, 700, 700], test: [5, 5, 5] });
    const readChunk = vi.fn((file: string) => readMadeChunk(manifest, file));
    const opened = openPacked({ manifest, set: "mnist", classes: ["c1", "c2"], testPerClass: 2, readChunk });
    expect(opened.trainLabels.length).toBe(1400);
    expect(opened.testLabels).toEqual(Uint8Array.of(0, 1, 0, 1));
    expect(readChunk).not.toHaveBeenCalled();
    await opened.loadTrainBlock(1);
    expect(readChunk.mock.calls.flat()).toEqual(["mnist/train-01-001.bin.gz", "mnist/train-02-001.bin.gz"]);
    const test = await opened.loadTestBlock(0);
    expect([...test.subarray(8, 12)]).toEqual(madePicture("test", 1, 1));
  });

  it.each([
    ["class-unknown", ["c0", "cat"]],
    ["class-twice", ["c0", "c1", "c0"]],
    ["too-few-classes", ["c0"]],
    ["too-few-classes", []],
  ])("refuse a choice of classes: %s", (code, classes) => {
    const manifest = madeManifest({ train: [1, 1], test: [1, 1] });
    expect(problemOf(() => open(manifest, classes)).code).toBe(code);
  });

  it("say why a set is absent", () => {
    const absent = { ...emptyManifest, problems: { mnist: "No mirror answered." } };
    expect(problemOf(() => open(absent, ["0", "1"])).sentence).toBe("No mirror answered.");
    const pending = { ...emptyManifest, pending: ["mnist"] as const };
    expect(problemOf(() => open(pending, ["0", "1"])).sentence).toMatch(/still being fetched/);
  });

  it("refuse a chunk of a wrong length", async () => {
    const manifest = madeManifest({ train: [3, 3], test: [1, 1] });
    const opened = openPacked({
      manifest,
      set: "mnist",
      classes: ["c0", "c1"],
      readChunk: async () => new Uint8Array(11),
    });
    await expect(opened.loadTrainBlock(0)).rejects.toMatchObject({ code: "chunk-broken" });
    await expect(opened.loadTrainBlock(1)).rejects.toThrow(/no train block 1 of 1/);
  });
});

function problemOf(run: () => unknown): Problem {
  try {
    run();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error("no problem");
}
