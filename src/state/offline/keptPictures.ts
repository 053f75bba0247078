// The packed picture files that an experiment needs, as the page keeps them for when there is no network.

import { packedFiles, type WantedPictures } from "#core/datasets/packedFiles.ts";
import { datasetOf } from "#core/experiment/registry.ts";
import { chunkUrl, fetchManifest } from "#engine/client.ts";

/** The service worker looks into it too. */
const cacheName = "pictures";
const atOnce = 4;

/** The addresses of the files that are not kept; empty for pictures that the page draws itself. */
export async function missingPictures(wanted: WantedPictures): Promise<readonly string[]> {
  if (datasetOf(wanted.dataset).origin !== "packed") return [];
  const base = new URL("./", document.baseURI).href;
  const manifest = await fetchManifest(base);
  const cache = await caches.open(cacheName);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  // Without its list no set can be opened.
  if (!kept.has(`${base}data/manifest.json`)) await cache.add(`${base}data/manifest.json`);
  return packedFiles(manifest, wanted)
    .map((chunk) => chunkUrl(base, chunk))
    .filter((url) => !kept.has(url));
}

/** Throws what the first file that cannot be kept throws; those before it stay. `told`: how many are done. */
export async function keepPictures(urls: readonly string[], told: (done: number) => void): Promise<void> {
  const cache = await caches.open(cacheName);
  const waiting = [...urls];
  let done = 0;
  const keepNext = async () => {
    for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
      await cache.add(url);
      told(++done);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, keepNext));
}
