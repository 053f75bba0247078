// The real files, from the parsers to opened packs.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPacked } from "#core/datasets/packed.ts";
import { parseCifarBatch } from "#core/files/cifar.ts";
import { idxPictures } from "#core/files/idx.ts";
import { readTar } from "#core/files/tar.ts";
import { pictureAt, sizeOf } from "#core/pictures.ts";
import type { Pictures } from "#core/pictures.ts";
import { sha256 } from "./checksum.ts";
import { fetchPictures } from "./fetchPictures.ts";
import { nodeChunks, readPackedManifest } from "./nodeChunks.ts";
import { catDogArchive, mnistFiles } from "./officialFiles.ts";
import { hasRealData, realDataFolder } from "./realData.ts";

const unpacked = (name: string) => gunzipSync(readFileSync(join(realDataFolder, name)));
const rowsOf = (pictures: Pictures, label: number) =>
  [...pictures.labels.keys()].filter((row) => pictures.labels[row] === label);

describe.skipIf(!hasRealData())("the real files", () => {
  let out = "";
  let lines: string[] = [];
  beforeAll(async () => {
    out = mkdtempSync(join(tmpdir(), "packs-"));
    await fetchPictures({ out, from: realDataFolder, log: (line) => lines.push(line) });
  });
  afterAll(() => rmSync(out, { recursive: true }));

  it.each(Object.values(mnistFiles))(
    "MNIST: $unpacked.name is the published one",
    ({ packed, unpacked: { sha256: hex } }) => {
      expect(sha256(unpacked(packed.name))).toBe(hex);
    },
  );

  it("MNIST: counts and first labels are the published ones", () => {
    const test = idxPictures(unpacked("t10k-images-idx3-ubyte.gz"), unpacked("t10k-labels-idx1-ubyte.gz"));
    expect([test.count, test.shape]).toEqual([10_000, { height: 28, width: 28, channels: 1 }]);
    expect([...test.labels.subarray(0, 10)]).toEqual([7, 2, 1, 0, 4, 1, 4, 9, 5, 9]);
    const train = idxPictures(unpacked("train-images-idx3-ubyte.gz"), unpacked("train-labels-idx1-ubyte.gz"));
    expect(train.count).toBe(60_000);
    expect([...train.labels.subarray(0, 10)]).toEqual([5, 0, 4, 1, 9, 2, 1, 3, 1, 4]);
  });

  it("CIFAR-10: the archive holds the described batches", () => {
    const files = readTar(unpacked(catDogArchive.name));
    expect(
      files.map(({ name, bytes }) => [name.replace("cifar-10-batches-bin/", ""), sha256(bytes)]),
    ).toEqual([
      ["batches.meta.txt", "558e74b5e208382e186da55784b4bac2cd52e558448e1b5800990fdb28ed8033"],
      ["data_batch_1.bin", "3a48bd9e5c31dc6c3d9395916c56f9e6530b98e323dbe506d8b0db49ec5b666f"],
      ["data_batch_2.bin", "283beff94043b765916f25efab3b8215b0d6089fff8ad772d1fedcbdf98e5019"],
      ["test_batch.bin", "0ce179d0c0a5220739d6223197952896644ceabb648dacfdebd7f06789af543f"],
    ]);
    // Known from the published set: the test set begins with cat, ship, ship, airplane.
    const test = parseCifarBatch(files.find(({ name }) => name.endsWith("test_batch.bin"))!.bytes);
    expect([...test.labels.subarray(0, 4)]).toEqual([3, 8, 8, 0]);
  });

  it("are packed completely", () => {
    const { sets, pending, problems } = readPackedManifest(out);
    expect({ pending, problems }).toEqual({ pending: [], problems: {} });
    expect(sets.mnist?.counts).toEqual({
      train: [5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949],
      test: [980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009],
    });
    expect(sets.cifar10?.counts).toEqual({
      train: [1000, 1000, 1000, 5000, 1000, 5000, 1000, 1000, 1000, 1000],
      test: Array.from({ length: 10 }, () => 1000),
    });
    expect(sets.cifar10?.source.note).toMatch(/lossy/);
    expect(lines).toHaveLength(2);
  });

  it("come out of the packs byte for byte, cats and dogs in turn", async () => {
    const manifest = readPackedManifest(out);
    const opened = openPacked({
      manifest,
      set: "cifar10",
      classes: ["dog", "cat"],
      readChunk: nodeChunks(out, manifest),
    });
    expect(opened.blocks).toHaveLength(10);
    expect(opened.trainLabels).toEqual(Uint8Array.from({ length: 10_000 }, (_, row) => row % 2));
    const files = readTar(unpacked(catDogArchive.name));
    const batch = parseCifarBatch(files.find(({ name }) => name.endsWith("data_batch_1.bin"))!.bytes);
    const [dogs, cats] = [rowsOf(batch, 5), rowsOf(batch, 3)];
    const pixels = await opened.loadTrainBlock(1);
    for (let row = 0; row < 1000; row++) {
      const official = (row % 2 === 0 ? dogs : cats)[500 + (row >> 1)]!;
      const got = pictureAt({ shape: opened.shape, pixels }, row);
      if (Buffer.compare(got, pictureAt(batch, official)) !== 0) expect.fail(`row ${row} differs`);
    }
  });

  it("come out of the packs for any digits, up to the last test picture", async () => {
    const manifest = readPackedManifest(out);
    const readChunk = nodeChunks(out, manifest);
    const opened = openPacked({ manifest, set: "mnist", classes: ["7", "1"], readChunk });
    const test = idxPictures(unpacked("t10k-images-idx3-ubyte.gz"), unpacked("t10k-labels-idx1-ubyte.gz"));
    const expected = [rowsOf(test, 7), rowsOf(test, 1)];
    const seen = [0, 0];
    for (const [index, { start, end }] of opened.testBlocks.entries()) {
      const pixels = await opened.loadTestBlock(index);
      expect(pixels.length).toBe((end - start) * sizeOf(opened.shape));
      for (let row = start; row < end; row++) {
        const which = opened.testLabels[row]!;
        const official = pictureAt(test, expected[which]![seen[which]!++]!);
        const got = pictureAt({ shape: opened.shape, pixels }, row - start);
        if (Buffer.compare(got, official) !== 0) expect.fail(`row ${row} differs`);
      }
    }
    expect(seen).toEqual([1028, 1135]);
  });
});
