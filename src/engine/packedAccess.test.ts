// Picture files over a bad line: each kind of damage is found out and asked for again, with longer and longer pauses.

import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { chunkFile } from "#core/files/manifest.ts";
import { fetchAccess } from "./packedAccess.ts";

const bytes = Uint8Array.from({ length: 5000 }, (_, at) => (at * at) % 251);
const packed = new Uint8Array(gzipSync(bytes));
const file = chunkFile("mnist", "train", 0, 0);
const sha256 = createHash("sha256").update(bytes).digest("hex");

vi.mock("#core/datasets/packed.ts", () => ({
  parseManifest: () => ({
    pending: [],
    problems: {},
    sets: { mnist: { chunks: [{ file, sha256 }] } },
  }),
}));

type Answer = (signal: AbortSignal) => Promise<Response>;
const whole: Answer = async () => new Response(packed);
const failing: Answer = () => Promise.reject(new TypeError("Failed to fetch"));
const missing: Answer = async () => new Response("", { status: 503 });
const truncated: Answer = async () => new Response(packed.slice(0, packed.length / 2));
const corrupted: Answer = async () => new Response(new Uint8Array(gzipSync(bytes.map((byte) => byte ^ 1))));
const noGzip: Answer = async () => new Response("no gzip at all");
/** Half of it comes, and then nothing more. */
const stalling: Answer = async (signal) =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(packed.slice(0, packed.length / 2));
        signal.addEventListener("abort", () => controller.error(signal.reason));
      },
    }),
  );

let asked: RequestCache[] = [];
function answering(...answers: readonly Answer[]) {
  asked = [];
  vi.stubGlobal("fetch", async (url: string, { cache, signal }: RequestInit = {}) => {
    if (url.endsWith("manifest.json")) return Response.json({});
    asked.push(cache ?? "default");
    const answer = answers[asked.length - 1] ?? whole;
    return answer(signal ?? new AbortController().signal);
  });
  return fetchAccess("http://localhost/").readChunk(file);
}

let advancing: ReturnType<typeof setInterval>;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  advancing = setInterval(() => vi.advanceTimersByTime(1000), 5);
});
afterEach(() => {
  clearInterval(advancing);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test.each([
  ["fails", failing],
  ["is refused", missing],
  ["is cut off", truncated],
  ["is changed", corrupted],
  ["is something else", noGzip],
  ["stalls", stalling],
] as const)("a file that %s is fetched again, past the cache", async (_, damage) => {
  expect(await answering(damage, damage)).toEqual(bytes);
  expect(asked).toEqual(["default", "reload", "reload"]);
});

test("after three tries it is told what was wrong", async () => {
  await expect(answering(truncated, stalling, failing)).rejects.toMatchObject({ code: "chunk-broken" });
  expect(asked).toHaveLength(3);
});
