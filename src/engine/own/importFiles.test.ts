// An import, from files to pictures and refusals, on what Node can decode: PNG, zips and official sets.

import fc from "fast-check";
import { encode } from "fast-png";
import { gzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { ownShape } from "#core/datasets/ownPictures.ts";
import { cifarRecordBytes } from "#core/files/cifar.ts";
import { madeTar } from "#core/files/madeTar.ts";
import { importFiles } from "./importFiles.ts";
import { fileSource, type GivenFile, type ImportRequest } from "./importing.ts";
import { openZip } from "./unzip.ts";

const png = (value: number, side = 64, channels: 1 | 3 | 4 = 3) =>
  encode({ width: side, height: side, channels, data: new Uint8Array(side * side * channels).fill(value) });

const importing = (files: Readonly<Record<string, Uint8Array>>, change: Partial<ImportRequest> = {}) =>
  importingFiles(
    Object.entries(files).map(([path, bytes]) => ({ path, file: new Blob([Uint8Array.from(bytes)]) })),
    change,
  );

async function importingFiles(given: readonly GivenFile[], change: Partial<ImportRequest> = {}) {
  const request = {
    className: null,
    looseClass: "class 1",
    shape: ownShape,
    fit: "crop" as const,
  };
  const batches = [];
  for await (const batch of importFiles({ ...request, already: {}, ...change }, fileSource(given)))
    batches.push(batch);
  return {
    pictures: batches.flatMap(({ pictures }) => pictures),
    refused: batches.flatMap(({ refused }) => refused.map(({ name, code }) => `${name} ${code}`)),
    recognised: batches.flatMap(({ recognised }) => recognised),
    last: batches.at(-1),
  };
}

describe("an import", () => {
  test("names classes by folders, makes pictures small, and passes over what systems leave behind", async () => {
    const { pictures, refused, last } = await importing({
      "shop/mugs/1.png": png(10),
      "shop/pens/2.png": png(20, 33, 1),
      "3.png": png(30, 8),
      "shop/.DS_Store": Uint8Array.of(1),
      "__MACOSX/mugs/1.png": png(40),
    });
    expect(
      pictures.map(({ className, name, pixels }) => [className, name, pixels.length, pixels[0]]),
    ).toEqual([
      ["mugs", "1.png", 3072, 10],
      ["pens", "2.png", 3072, 20],
      ["class 1", "3.png", 3072, 30],
    ]);
    expect(refused).toEqual([]);
    expect(last).toMatchObject({ done: 3, total: 3 });
  });

  test("into one class heeds no folder; beyond its most it says so", async () => {
    const files = { "a/1.png": png(1), "b/2.png": png(2), "b/3.png": png(3) };
    const { pictures, refused } = await importing(files, { className: "mug", already: { mug: 5998 } });
    expect(pictures.map(({ className }) => className)).toEqual(["mug", "mug"]);
    expect(refused).toEqual(["3.png too-many"]);
  });

  test("takes at most ten classes", async () => {
    const files = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`c${at}/${at}.png`, png(at)]));
    const { pictures, refused } = await importing(files);
    expect(pictures).toHaveLength(10);
    expect(refused).toEqual(["10.png too-many-classes", "11.png too-many-classes"]);
  });

  test("looks into zips: folders inside name classes, the zip's own name the rest", async () => {
    const mugs = zipSync({ "mugs/1.png": png(1), "2.png": png(2), "mugs/notes.txt": Uint8Array.of(65) });
    const { pictures, refused } = await importing({ "pens.zip": mugs });
    expect(pictures.map(({ className, name }) => `${className}/${name}`)).toEqual([
      "mugs/1.png",
      "pens/2.png",
    ]);
    expect(refused).toEqual(["notes.txt no-picture"]);
  });

  test("comes to its end however many files there are, clutter among them", async () => {
    const junk = (count: number) =>
      Array.from({ length: count }, (_, at) => ({
        path: at % 3 === 0 ? `a/.${at}` : `a/${at}`,
        file: new Blob(["x"]),
      }));
    for (const count of [0, 1, 99, 100, 101, 301]) {
      const { last, refused } = await importingFiles(junk(count));
      const wanted = count - Math.ceil(count / 3);
      expect([last?.done, last?.total, refused.length]).toEqual([wanted, wanted, wanted]);
    }
  });

  test("opens no zip inside a zip, and reads no file of more than 1 GB", async () => {
    const outer = zipSync({ "inner.zip": zipSync({ "1.png": png(1) }), "2.png": png(2) });
    const { pictures, refused } = await importing({ "outer.zip": outer });
    expect(pictures.map(({ name }) => name)).toEqual(["2.png"]);
    expect(refused).toEqual(["inner.zip zip-inside"]);
    const film = new Blob(["x"]);
    Object.defineProperty(film, "size", { value: 1_000_000_001 });
    expect((await importingFiles([{ path: "film.mp4", file: film }])).refused).toEqual([
      "film.mp4 file-too-large",
    ]);
  });

  test("of any junk gives refusals and never throws", async () => {
    const start = fc.constantFrom(
      png(5, 4),
      zipSync({ "a.png": png(6, 4) }),
      gzipSync(png(7, 4)),
      madeTar([]),
    );
    const broken = fc
      .tuple(start, fc.nat(), fc.uint8Array({ maxLength: 20 }))
      .map(([bytes, keep, junk]) => Uint8Array.from([...bytes.subarray(0, keep % bytes.length), ...junk]));
    await fc.assert(
      fc.asyncProperty(broken, async (bytes) => {
        const { last } = await importing({ "x.bin": bytes });
        expect(last?.done).toBe(last?.total);
      }),
      { numRuns: 150 },
    );
  });
});

describe("official files", () => {
  const idx = (magic: number, words: readonly number[], body: Uint8Array) => {
    const file = new Uint8Array(4 + words.length * 4 + body.length);
    const view = new DataView(file.buffer);
    view.setUint32(0, magic);
    words.forEach((word, at) => view.setUint32(4 + at * 4, word));
    file.set(body, 4 + words.length * 4);
    return file;
  };
  const labels = Uint8Array.of(5, 0, 4, 1, 9, 2, 1, 3, 1, 4, 3, 5);
  const images = Uint8Array.from({ length: labels.length * 784 }, (_, at) => (at * 7) % 251);

  test("of MNIST are known by their bytes, packed or not, and keep their pixels inside a border", async () => {
    const { pictures, recognised, refused } = await importing({
      "a.bin": gzipSync(idx(2051, [labels.length, 28, 28], images)),
      "b.bin": idx(2049, [labels.length], labels),
    });
    expect(refused).toEqual([]);
    expect(recognised).toEqual(["mnist"]);
    expect(pictures.map(({ className }) => className)).toEqual([...labels].map(String));
    const pixels = pictures[0]?.pixels ?? new Uint8Array();
    expect([...pixels.subarray(0, 3), pixels[(2 * 32 + 2) * 3], pixels[(2 * 32 + 3) * 3 + 1]]).toEqual([
      0,
      0,
      0,
      images[0],
      images[1],
    ]);
  });

  test("in MNIST's form but with other labels are told from it; half a pair is refused", async () => {
    const file = idx(2051, [3, 28, 28], images.subarray(0, 3 * 784));
    const pair = await importing({ a: file, b: idx(2049, [3], Uint8Array.of(9, 0, 0)) });
    expect(pair.recognised).toEqual(["idx"]);
    expect((await importing({ "train-images": file })).refused).toEqual(["train-images set-half"]);
    expect((await importing({ a: file, b: idx(2049, [3], Uint8Array.of(1, 2)) })).refused).toEqual([
      "a set-broken",
    ]);
  });

  test("of CIFAR-10 keep every pixel, alone or in their tar", async () => {
    const batch = new Uint8Array(cifarRecordBytes * 2).fill(77);
    batch.set([3], 0);
    batch.set([5], cifarRecordBytes);
    batch[1] = 12;
    const tar = gzipSync(madeTar([{ name: "cifar-10-batches-bin/data_batch_1.bin", bytes: batch }]));
    for (const file of [batch, tar]) {
      const { pictures, recognised } = await importing({ x: file });
      expect(recognised).toEqual(["cifar10"]);
      expect(pictures.map(({ className }) => className)).toEqual(["cat", "dog"]);
      expect([...(pictures[0]?.pixels.subarray(0, 3) ?? [])]).toEqual([12, 77, 77]);
    }
  });
});

test("a zip that claims too much is refused before anything is unpacked", () => {
  const zip = zipSync({ "a.png": new Uint8Array(100) }, { level: 0 });
  const view = new DataView(zip.buffer);
  for (let at = 0; at + 28 < zip.length; at++) {
    // The central directory tells the unpacked size at byte 24 of an entry.
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 600_000_000, true);
  }
  expect(() => openZip(zip)).toThrow(/more than 500 MB/);
});
