import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { download } from "./download.ts";
import { openNetwork } from "./network.ts";
import type { OfficialFile } from "./officialFiles.ts";
import { openTestMirror } from "./testMirror.ts";
import type { Manner, TestMirror } from "./testMirror.ts";

const contents = Uint8Array.from({ length: 40_000 }, (_, at) => (at * 7) ^ (at >> 5));
const md5 = createHash("md5").update(contents).digest("hex");
let folder = "";
let mirrors: TestMirror[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "download-"));
});
afterEach(async () => {
  await Promise.all(mirrors.map((mirror) => mirror.close()));
  mirrors = [];
  rmSync(folder, { recursive: true });
});

/** Downloads from mirrors that behave as told, first one first. */
async function fetchFrom(
  manners: readonly (Manner | readonly Manner[])[],
  signal = new AbortController().signal,
) {
  const files = new Map([["set.gz", contents]]);
  for (const manner of manners) {
    const sequence = typeof manner === "string" ? [manner] : manner;
    mirrors.push(
      await openTestMirror(files, (_, request) => sequence[request - 1] ?? sequence.at(-1) ?? "good"),
    );
  }
  const file: OfficialFile = {
    name: "set.gz",
    bytes: contents.length,
    checksum: { kind: "md5", hex: md5 },
    mirrors: mirrors.map(({ url }) => `${url}set.gz`),
  };
  const lines: string[] = [];
  const network = openNetwork({ firstAnswerMs: 300, stallMs: 300 });
  const result = await download({
    file,
    folder,
    network,
    log: (line) => lines.push(line),
    progress: () => undefined,
    signal,
  }).then(
    (path) => ({ kind: "got" as const, path }),
    (error: unknown) => ({ kind: "failed" as const, error }),
  );
  return { result, lines, network, requests: mirrors.map(({ requests }) => requests) };
}

function expectGot(result: { kind: "got"; path: string } | { kind: "failed"; error: unknown }): void {
  if (result.kind === "failed") throw result.error;
  expect(Buffer.compare(readFileSync(result.path), contents)).toBe(0);
  expect(existsSync(join(folder, "set.gz.part"))).toBe(false);
}

describe("a download", () => {
  it("takes the first mirror that serves, and does not ask again once it has the file", async () => {
    const first = await fetchFrom(["good", "good"]);
    expectGot(first.result);
    expect(first.requests).toEqual([["set.gz"], []]);
    const second = await fetchFrom(["good"]);
    expectGot(second.result);
    expect(second.requests.flat()).toEqual(["set.gz"]);
  });

  const bad: readonly Manner[] = [
    "not-found",
    "corrupt",
    "wrong-size",
    "too-long",
    "never-answers",
    "repacked",
  ];
  it.each(bad)("goes to the next mirror when one is bad: %s", async (manner) => {
    const { result, requests } = await fetchFrom([manner, "good"]);
    expectGot(result);
    expect(requests[0]).toHaveLength(1);
  });

  it.each(["stalls-midway", "breaks-midway"] as const)(
    "goes on elsewhere from where it was: %s",
    async (manner) => {
      const { result, requests, lines } = await fetchFrom([manner, "good"]);
      expectGot(result);
      expect(requests[1]).toEqual(["set.gz 20000"]);
      expect(lines).toHaveLength(1);
    },
  );

  it("waits for a slow mirror for as long as bytes keep coming", async () => {
    const began = performance.now();
    const { result, requests } = await fetchFrom(["slow"]);
    expectGot(result);
    expect(requests[0]).toEqual(["set.gz"]);
    // Longer than the silence it would not have forgiven (300 ms in these tests).
    expect(performance.now() - began).toBeGreaterThan(350);
  });

  it("comes back to a mirror that broke off, as long as it brings bytes", async () => {
    const { result, requests } = await fetchFrom([["breaks-midway", "breaks-midway", "good"]]);
    expectGot(result);
    expect(requests[0]).toEqual(["set.gz", "set.gz 20000", "set.gz 30000"]);
  });

  it("goes on with the part of an earlier run", async () => {
    writeFileSync(join(folder, "set.gz.part"), contents.subarray(0, 12_345));
    const { result, requests } = await fetchFrom(["good"]);
    expectGot(result);
    expect(requests[0]).toEqual(["set.gz 12345"]);
  });

  it("begins anew where a mirror knows no ranges", async () => {
    writeFileSync(join(folder, "set.gz.part"), contents.subarray(0, 12_345));
    expectGot((await fetchFrom(["no-ranges"])).result);
  });

  it("does not believe a mirror that sends another part than asked for", async () => {
    writeFileSync(join(folder, "set.gz.part"), contents.subarray(0, 12_345));
    const { result, requests } = await fetchFrom(["wrong-range", "good"]);
    expectGot(result);
    expect(requests[1]).toEqual(["set.gz 12345"]);
  });

  it.each([
    ["broken", 12_345],
    ["complete but broken", 40_000],
    ["too long", 50_000],
  ])("throws away a part that is %s", async (_, length) => {
    writeFileSync(join(folder, "set.gz.part"), new Uint8Array(length).fill(3));
    const { result } = await fetchFrom(["good"]);
    expectGot(result);
  });

  it("replaces a file in the cache that is not the published one", async () => {
    writeFileSync(join(folder, "set.gz"), contents.subarray(1));
    expectGot((await fetchFrom(["good"])).result);
  });

  it("ends with one problem, and never with a wrong file, when no mirror serves", async () => {
    const { result, network } = await fetchFrom(["corrupt", "not-found", "never-answers"]);
    expect(result).toMatchObject({ kind: "failed", error: { code: "unreachable" } });
    expect(existsSync(join(folder, "set.gz"))).toBe(false);
    expect(network.hasAnswered()).toBe(true);
  });

  it("asks a dead host only once, and says nothing of it", async () => {
    const { result, network, lines, requests } = await fetchFrom(["never-answers"]);
    expect(result).toMatchObject({ kind: "failed", error: { code: "unreachable" } });
    expect(network.hasAnswered()).toBe(false);
    expect(lines).toEqual([]);
    expect(requests[0]).toHaveLength(1);
  });

  it("stops at once when it is cancelled, and keeps the part", async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 150);
    const { result } = await fetchFrom(["slow"], stop.signal);
    expect(result).toMatchObject({ kind: "failed", error: { name: "AbortError" } });
    const kept = statSync(join(folder, "set.gz.part")).size;
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(contents.length);
  });
});
