// Keeps the page for when there is no network: all its files at once, when it was opened for the first time; pictures
// and fonts when they were used. A new version waits until the person asks for it.

import { answerTo, versionOf, type Precached } from "./precache.ts";

declare global {
  interface Window {
    /** Written here by the build. */
    readonly __WB_MANIFEST: readonly Precached[];
  }
}

/** What this file needs of a worker's types, which do not go together with a page's. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Lasting {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(kind: "install" | "activate", listener: (event: Lasting) => void): void;
  addEventListener(kind: "fetch", listener: (event: Fetching) => void): void;
  addEventListener(kind: "message", listener: (event: Lasting & MessageEvent<unknown>) => void): void;
}

// oxlint-disable-next-line no-underscore-dangle -- The build looks for this name.
const entries = self.__WB_MANIFEST;
const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;
const files = new Set(entries.map(({ url }) => url));
const pageCache = `page-${versionOf(entries)}`;
const picturesCache = "pictures";
const assetsCache = "assets";
/** This version, and the one that other tabs may still show. */
const keptVersions = 2;
const atOnce = 6;

worker.addEventListener("install", (event) => event.waitUntil(keepPage()));
worker.addEventListener("activate", (event) =>
  event.waitUntil(forgetOldVersions().then(() => worker.clients.claim())),
);
worker.addEventListener("message", (event) => {
  if (event.data === "take-over") event.waitUntil(worker.skipWaiting());
  if (event.data === "check") event.waitUntil(missing().then((count) => event.ports[0]?.postMessage(count)));
});
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  const answer = answerTo({ url: request.url, isPage: request.mode === "navigate" }, scope, files);
  switch (answer.from) {
    case "page":
      return event.respondWith(fromPage(answer.url, request));
    case "pictures":
      return event.respondWith(fromCacheFirst(picturesCache, request));
    case "assets":
      return event.respondWith(fromCacheFirst(assetsCache, request));
    case "manifest":
      return event.respondWith(fromNetworkFirst(picturesCache, request));
    case "network":
      return undefined;
    default:
      return answer satisfies never;
  }
});

/** Fails, and is tried again the next time the page is opened, if one file cannot be had. */
async function keepPage(): Promise<void> {
  const cache = await caches.open(pageCache);
  const waiting = [...entries];
  const keepNext = async () => {
    for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
      const address = scope + entry.url;
      if (await cache.match(address)) continue;
      // The name of a file with a fingerprint of its own says all; others must not come out of the browser's cache.
      const response = await fetch(address, { cache: entry.revision === null ? "default" : "reload" });
      if (!response.ok) throw new Error(`${entry.url}: status ${response.status}`);
      await cache.put(address, plain(response));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, keepNext));
}

/** How many of the page's files are not kept (any more). */
async function missing(): Promise<number> {
  const cache = await caches.open(pageCache);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  return entries.filter(({ url }) => !kept.has(new URL(url, scope).href)).length;
}

async function forgetOldVersions(): Promise<void> {
  const versions = (await caches.keys()).filter((name) => name.startsWith("page-") && name !== pageCache);
  await Promise.all(versions.slice(0, 1 - keptVersions).map((name) => caches.delete(name)));
}

async function fromPage(url: string, request: Request): Promise<Response> {
  const cache = await caches.open(pageCache);
  return (await cache.match(scope + url)) ?? fetch(request);
}

async function fromCacheFirst(name: string, request: Request): Promise<Response> {
  // A tab with the version before this one asks for that one's files.
  const kept = await caches.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await keep(name, request, response);
  return response;
}

async function fromNetworkFirst(name: string, request: Request): Promise<Response> {
  const response = await fetch(request).catch(() => null);
  if (response?.ok) await keep(name, request, response);
  return response ?? (await caches.match(request)) ?? Response.error();
}

/** A full disk is no reason not to answer. */
async function keep(name: string, request: Request, response: Response): Promise<void> {
  const copy = response.clone();
  await caches
    .open(name)
    .then((cache) => cache.put(request, copy))
    .catch(() => undefined);
}

/** A page may not be answered with a response that was redirected. */
function plain(response: Response): Response {
  return response.redirected ? new Response(response.body, { headers: response.headers }) : response;
}
