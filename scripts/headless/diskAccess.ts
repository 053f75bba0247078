// The packed pictures from a folder.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { PackedAccess } from "#core/datasets/dataset.ts";
import { parseManifest } from "#core/datasets/packed.ts";
import { Problem } from "#core/problem.ts";
import { nodeChunks } from "../data/nodeChunks.ts";

export function diskAccess(directory: string): PackedAccess {
  const readManifest = async () => {
    const text = await readFile(join(directory, "manifest.json"), "utf8").catch(() => null);
    if (text === null) {
      throw new Problem(
        "no-pictures",
        `There are no packed pictures in ${directory}.`,
        "Run `npm run data` (or `npm run data -- --from DIR`), or take --dataset pets or digits.",
      );
    }
    return parseManifest(JSON.parse(text));
  };
  let manifest: ReturnType<typeof readManifest> | null = null;
  const loaded = () => (manifest ??= readManifest());
  return { manifest: loaded, readChunk: async (file) => nodeChunks(directory, await loaded())(file) };
}
