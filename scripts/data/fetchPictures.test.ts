// Packing as a whole: what is on offer afterwards, whatever happened on the way. Uses the real MNIST, which
// no made file can stand in for, because its checksums are part of the program.

import { spawn } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { gunzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { cifarRecordBytes } from "#core/files/cifar.ts";
import { fetchPictures } from "./fetchPictures.ts";
import type { FetchRequest } from "./fetchPictures.ts";
import { nodeChunks, readPackedManifest } from "./nodeChunks.ts";
import { openNetwork } from "./network.ts";
import { mnistFiles } from "./officialFiles.ts";
import { findPacked } from "./packSet.ts";
import { hasRealData, realDataFolder } from "./realData.ts";
import { openTestMirror } from "./testMirror.ts";

let work = "";
let out = "";
let lines: string[] = [];
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), "fetch-"));
  out = join(work, "out");
  lines = [];
});
afterEach(() => rmSync(work, { recursive: true }));

function run(request: Partial<FetchRequest>) {
  return fetchPictures({ out, cache: join(work, "cache"), log: (line) => lines.push(line), ...request });
}

function folder(name: string): string {
  mkdirSync(join(work, name));
  return join(work, name);
}

/** A folder with links to the real MNIST. */
function mnistFolder(name: string): string {
  const path = folder(name);
  for (const { packed } of Object.values(mnistFiles))
    symlinkSync(join(realDataFolder, packed.name), join(path, packed.name));
  return path;
}

/** Copies of the real MNIST, of which the test images are damaged. */
function damagedFolder(name: string, damage: (path: string) => void): string {
  const path = folder(name);
  for (const { packed } of Object.values(mnistFiles)) {
    writeFileSync(join(path, packed.name), readFileSync(join(realDataFolder, packed.name)));
  }
  damage(join(path, "t10k-images-idx3-ubyte.gz"));
  return path;
}

describe.skipIf(!hasRealData())("fetching MNIST", () => {
  let packed = "";
  beforeAll(async () => {
    packed = mkdtempSync(join(tmpdir(), "packed-"));
    await fetchPictures({ out: packed, from: realDataFolder, only: "mnist", log: () => undefined });
  });
  afterAll(() => rmSync(packed, { recursive: true }));

  it("packs what is in the folder, says what is missing, has nothing to do the second time, mends what is broken", async () => {
    const from = mnistFolder("from");
    const first = await run({ from });
    expect(first.map(({ kind }) => kind)).toEqual(["packed", "absent"]);
    expect(lines).toEqual([
      "MNIST is packed: 70,000 pictures.",
      `CIFAR-10 is missing: ${from} has no files of CIFAR-10. Name the folder that holds the official files.`,
    ]);
    expect(readPackedManifest(out).problems).toEqual({ cifar10: `${from} has no files of CIFAR-10.` });
    const text = readFileSync(join(out, "manifest.json"), "utf8");

    const began = performance.now();
    expect((await run({ from }))[0]?.kind).toBe("already-packed");
    expect(performance.now() - began).toBeLessThan(2000);
    expect(readFileSync(join(out, "manifest.json"), "utf8")).toBe(text);

    const chunk = join(out, "mnist/test-00-000.bin.gz");
    truncateSync(chunk, 100);
    expect(await findPacked(out, "mnist")).toBeNull();
    expect((await run({ from }))[0]?.kind).toBe("packed");
    expect(readFileSync(join(out, "manifest.json"), "utf8")).toBe(text);
    expect(await findPacked(out, "mnist")).not.toBeNull();
  });

  it("notices a chunk file with other contents when it is read", async () => {
    cpSync(packed, out, { recursive: true });
    const manifest = readPackedManifest(out);
    const read = nodeChunks(out, manifest);
    copyFileSync(join(out, "mnist/test-01-000.bin.gz"), join(out, "mnist/test-00-000.bin.gz"));
    writeFileSync(join(out, "mnist/test-02-000.bin.gz"), "junk");
    await expect(read("mnist/test-00-000.bin.gz")).rejects.toMatchObject({ code: "chunk-broken" });
    await expect(read("mnist/test-02-000.bin.gz")).rejects.toMatchObject({ code: "chunk-broken" });
    await expect(read("mnist/../manifest.json")).rejects.toMatchObject({ code: "file-missing" });
    expect((await read("mnist/test-01-000.bin.gz")).length).toBe(500 * 784);
  });

  it.each([
    ["corrupted", (path: string) => writeFileSync(path, flipped(readFileSync(path)))],
    ["cut off", (path: string) => truncateSync(path, 1_000_000)],
    ["gone", (path: string) => rmSync(path)],
    [
      "unpacked and changed in one pixel",
      (path: string) => {
        writeFileSync(path.replace(/\.gz$/, ""), flipped(gunzipSync(readFileSync(path))));
        rmSync(path);
      },
    ],
  ])("uses nothing when a file is %s", async (_, damage) => {
    const from = damagedFolder("from", damage);
    expect((await run({ from, only: "mnist" }))[0]).toMatchObject({ kind: "absent" });
    expect(readPackedManifest(out).sets).toEqual({});
    expect(readdirSync(out)).toEqual(["manifest.json"]);
  });

  it("keeps the older pack when packing anew fails", async () => {
    cpSync(packed, out, { recursive: true });
    const from = damagedFolder("from", rmSync);
    expect((await run({ from, only: "mnist", again: true }))[0]).toMatchObject({ kind: "absent" });
    expect(await findPacked(out, "mnist")).not.toBeNull();
  });

  it("downloads from a mirror, tells the page what is pending, and then has the set", async () => {
    const files = new Map(
      Object.values(mnistFiles).map(({ packed }) => [
        packed.name,
        readFileSync(join(realDataFolder, packed.name)),
      ]),
    );
    const mirror = await openTestMirror(files, () => "good");
    const network = openNetwork(undefined, (url) => `${mirror.url}${url.split("/").at(-1)}`);
    let pending: readonly string[] = [];
    const progress = () => void (pending = readPackedManifest(out).pending);
    const outcomes = await run({ network, progress });
    await mirror.close();
    expect(pending).toEqual(["mnist", "cifar10"]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(["packed", "absent"]);
    expect(readPackedManifest(out)).toMatchObject({
      pending: [],
      problems: {
        cifar10: "cifar-10-binary.tar.gz could not be downloaded: no mirror gave it whole and unchanged.",
      },
    });
    expect(lines.at(-1)).toMatch(/^CIFAR-10 is missing/);
  });

  it("leaves nothing in the manifest when it is killed midway, and completes the next time", async () => {
    const from = mnistFolder("from");
    const script = join(import.meta.dirname, "../data.ts");
    const child = spawn(process.execPath, [
      "--import",
      "tsx",
      script,
      "--from",
      from,
      "--only",
      "mnist",
      "--out",
      out,
    ]);
    const ended = new Promise((resolve) => child.once("exit", (_, signal) => resolve(signal)));
    while (packingFiles(out) < 20 && child.exitCode === null) await wait(5);
    child.kill("SIGKILL");
    expect(await ended).toBe("SIGKILL");
    expect(readPackedManifest(out)).toMatchObject({ pending: ["mnist"], sets: {} });
    expect(existsSync(join(out, "mnist"))).toBe(false);
    expect(packingFiles(out)).toBeGreaterThan(0);

    await run({ from, only: "mnist" });
    expect(readdirSync(out).sort()).toEqual(["manifest.json", "mnist"]);
    expect(await findPacked(out, "mnist")).not.toBeNull();
  });

  it("stops when it is cancelled and is not pending any more", async () => {
    const stop = new AbortController();
    const running = run({ from: mnistFolder("from"), signal: stop.signal });
    while (packingFiles(out) < 5) await wait(5);
    stop.abort();
    expect((await running).map(({ kind }) => kind)).toEqual(["stopped", "stopped"]);
    expect(readPackedManifest(out)).toMatchObject({ pending: [], problems: {}, sets: {} });
    expect(readdirSync(out)).toEqual(["manifest.json"]);
  });
});

describe("without a network", () => {
  it("gives up with one line that names the way out", async () => {
    const network = openNetwork({ firstAnswerMs: 200, stallMs: 200 }, () => "http://127.0.0.1:9/nobody");
    const outcomes = await run({ network });
    expect(outcomes.map(({ kind }) => kind)).toEqual(["absent", "absent"]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/built-in pictures are used.*npm run data -- --from DIR/);
    expect(Object.keys(readPackedManifest(out).problems)).toEqual(["mnist", "cifar10"]);
  });

  it("asks four hosts at most, where nobody answers, so that 20 seconds are enough", async () => {
    const mirror = await openTestMirror(new Map(), () => "never-answers");
    const network = openNetwork({ firstAnswerMs: 100, stallMs: 100 }, () => mirror.url);
    await run({ network });
    await mirror.close();
    expect(mirror.requests).toHaveLength(4);
    expect(4 * openNetwork().limits.firstAnswerMs).toBeLessThan(20_000);
  });
});

describe("an unpacked CIFAR-10 folder", () => {
  /** Batches with the given number of records of every class in turn, all black. */
  function batches(name: string, records: Readonly<Record<string, number>>): string {
    const from = folder(name);
    for (const [file, count] of Object.entries(records)) {
      const bytes = new Uint8Array(count * cifarRecordBytes);
      for (let record = 0; record < count; record++) bytes[record * cifarRecordBytes] = record % 10;
      writeFileSync(join(from, file), bytes);
    }
    return from;
  }
  const five = Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`data_batch_${n}.bin`, 10_000]));

  it("is packed when its counts are those of CIFAR-10", async () => {
    batches("cifar-10-batches-bin", { ...five, "test_batch.bin": 10_000 });
    expect((await run({ from: work, only: "cifar10" }))[0]).toMatchObject({ kind: "packed" });
    const manifest = readPackedManifest(out);
    expect(manifest.sets.cifar10?.counts.train).toEqual(Array.from({ length: 10 }, () => 5000));
    expect(manifest.sets.cifar10?.source.note).toMatch(/unpacked folder/);
  });

  it.each([
    ["a batch is missing", { "data_batch_1.bin": 10, "data_batch_3.bin": 10, "test_batch.bin": 10 }],
    ["records are missing", { "data_batch_1.bin": 1000, "test_batch.bin": 10_000 }],
    ["there is no training batch", { "test_batch.bin": 10_000 }],
  ])("is refused when %s", async (_, records) => {
    expect((await run({ from: batches("b", records), only: "cifar10" }))[0]).toMatchObject({
      kind: "absent",
    });
    expect(readPackedManifest(out).sets).toEqual({});
  });

  it("and an archive under an official name that is something else, are refused", async () => {
    writeFileSync(join(folder("b"), "cifar-10-binary.tar.gz"), "junk");
    expect((await run({ from: join(work, "b"), only: "cifar10" }))[0]).toMatchObject({
      kind: "absent",
      code: "checksum-differs",
    });
  });
});

function flipped(bytes: Uint8Array): Uint8Array {
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 4;
  return bytes;
}

/** How many chunk files lie in folders that are being packed. */
function packingFiles(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true }).filter(
    (path) => String(path).startsWith(".packing-") && String(path).endsWith(".gz"),
  ).length;
}
