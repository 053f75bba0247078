// Where tests look for the real files: beside the repository. Without them such tests are skipped, and say so.

import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

export const realDataFolder = resolve(import.meta.dirname, "../../../shared/data");

export function hasRealData(): boolean {
  const found = existsSync(join(realDataFolder, "train-images-idx3-ubyte.gz"));
  if (!found) console.warn(`Skipped: the real picture files are not in ${realDataFolder}.`);
  return found;
}
