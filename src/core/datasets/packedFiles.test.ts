// The files that are kept for offline are the ones that a run asks for: no fewer, and no more.

import fc from "fast-check";
import { expect, test } from "vitest";
import { madeManifest, readMadeChunk } from "#core/files/madeManifest.ts";
import { openPacked } from "./packed.ts";
import { packedFiles } from "./packedFiles.ts";

const counts = fc.array(fc.tuple(fc.integer({ min: 1, max: 1600 }), fc.integer({ min: 1, max: 700 })), {
  minLength: 2,
  maxLength: 4,
});
const wanted = counts.chain((made) =>
  fc.record({
    manifest: fc.constant(madeManifest({ train: made.map(([n]) => n), test: made.map(([, n]) => n) })),
    classes: fc.shuffledSubarray(
      [...made.keys()].map((label) => `c${label}`),
      { minLength: 2 },
    ),
    trainPerClass: fc.integer({ min: 1, max: 2000 }),
    testPerClass: fc.integer({ min: 1, max: 2000 }),
  }),
);

test("a run asks for exactly these files", async () => {
  await fc.assert(
    fc.asyncProperty(wanted, async ({ manifest, ...request }) => {
      const asked = new Set<string>();
      const readChunk = (file: string) => {
        asked.add(file);
        return readMadeChunk(manifest, file);
      };
      const opened = openPacked({ manifest, set: "mnist", ...request, readChunk });
      for (const index of opened.blocks.keys()) await opened.loadTrainBlock(index);
      for (const index of opened.testBlocks.keys()) await opened.loadTestBlock(index);
      const listed = packedFiles(manifest, { dataset: "mnist", ...request }).map(({ file }) => file);
      expect(listed.toSorted()).toEqual([...asked].toSorted());
    }),
    { numRuns: 40 },
  );
});

test("pictures that are not packed need no file", () => {
  const manifest = madeManifest({ train: [3, 3], test: [3, 3] });
  const request = { classes: ["c0", "c1"], trainPerClass: 3, testPerClass: 3 };
  expect(packedFiles(manifest, { dataset: "pets", ...request })).toEqual([]);
});
