// The packed picture files by fetch. Bytes are inflated by DecompressionStream and never pass a canvas:
// privacy browsers change what a canvas gives back.

import { parseManifest, type Manifest, type PackedChunk } from "#core/datasets/packed.ts";
import type { PackedAccess } from "#core/datasets/dataset.ts";
import { Problem } from "#core/problem.ts";

const tries = 3;
const stallMs = 10_000;

export function fetchAccess(base: string): PackedAccess {
  let manifest: Promise<Manifest> | null = null;
  const loadManifest = () => (manifest ??= fetchManifest(base));
  return {
    manifest: loadManifest,
    async readChunk(file) {
      const sha256 = hashOf(await loadManifest(), file);
      for (let attempt = 1; ; attempt++) {
        try {
          return await fetchChunk(chunkUrl(base, { file, sha256 }), sha256, attempt > 1);
        } catch (cause) {
          if (attempt === tries) throw brokenChunk(file, cause);
          await new Promise((resolve) => setTimeout(resolve, 200 * 2 ** attempt));
        }
      }
    },
  };
}

/** With its fingerprint: what has one address never changes, and may be kept for ever. */
export function chunkUrl(base: string, { file, sha256 }: Pick<PackedChunk, "file" | "sha256">): string {
  return `${base}data/${file}?${sha256.slice(0, 12)}`;
}

/** Throws a Problem when there is no manifest or it is unreadable. */
export async function fetchManifest(base: string): Promise<Manifest> {
  const response = await fetch(`${base}data/manifest.json`, { cache: "no-cache" }).catch(() => null);
  if (!response?.ok) {
    throw new Problem(
      "no-pictures",
      "MNIST and CIFAR-10 are not on this server.",
      "Run `npm run data` beside it, or use the built-in pictures.",
    );
  }
  return parseManifest(await response.json().catch(() => null));
}

/** `again`: what a cache has of it may be what was broken. */
async function fetchChunk(url: string, sha256: string, again: boolean): Promise<Uint8Array> {
  const packed = await fetchWhole(url, again ? "reload" : "default");
  const inflated = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  const bytes = new Uint8Array(await new Response(inflated).arrayBuffer());
  const found = await hexSha256(bytes);
  if (found !== null && found !== sha256) throw new Error(`sha256 ${found} instead of ${sha256}`);
  return bytes;
}

/** Gives up when nothing has come for a while: a connection that stalls says nothing by itself. */
async function fetchWhole(url: string, cache: RequestCache): Promise<Uint8Array<ArrayBuffer>> {
  const ending = new AbortController();
  const stalled = new Error(`nothing came for ${stallMs / 1000} s`);
  let timer = setTimeout(() => ending.abort(stalled), stallMs);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  try {
    const { ok, status, body } = await fetch(url, { cache, signal: ending.signal });
    if (!ok || !body) throw new Error(`status ${status}`);
    const reader = body.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      parts.push(next.value);
      clearTimeout(timer);
      timer = setTimeout(() => ending.abort(stalled), stallMs);
    }
  } finally {
    clearTimeout(timer);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function hashOf(manifest: Manifest, file: string): string {
  const chunks = Object.values(manifest.sets).flatMap((set) => set.chunks);
  return chunks.find((chunk) => chunk.file === file)?.sha256 ?? "";
}

// Null where the page is not a secure context (plain http on a network): then only the length is checked.
async function hexSha256(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const subtle = (globalThis.crypto as Crypto | undefined)?.subtle as SubtleCrypto | undefined;
  if (!subtle) return null;
  const digest = new Uint8Array(await subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function brokenChunk(file: string, cause: unknown): Problem {
  return new Problem(
    "chunk-broken",
    `A part of the pictures (${file}) did not arrive whole after ${tries} tries: ${String(cause)}.`,
    "Check the connection and press Train again, run `npm run data` again on the server, or use the built-in pictures.",
  );
}
