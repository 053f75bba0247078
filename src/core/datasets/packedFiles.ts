// Which packed picture files an experiment needs: those that `openPacked` would ask for, block by block.

import { chunkSize, type Manifest, type PackedChunk, type Split } from "#core/files/manifest.ts";

export interface WantedPictures {
  readonly dataset: string;
  readonly classes: readonly string[];
  readonly trainPerClass: number;
  readonly testPerClass: number;
}

/** None for a set that is not packed: there is nothing to fetch for it. */
export function packedFiles(manifest: Manifest, wanted: WantedPictures): readonly PackedChunk[] {
  const set = manifest.sets[wanted.dataset as keyof Manifest["sets"]];
  if (!set) return [];
  const labels = wanted.classes.map((name) => set.classNames.indexOf(name));
  const most = (split: Split, cap: number) =>
    Math.max(0, ...labels.map((label) => Math.min(cap, set.counts[split][label] ?? 0)));
  const limits = { train: most("train", wanted.trainPerClass), test: most("test", wanted.testPerClass) };
  return set.chunks.filter(
    ({ split, label, index }) => labels.includes(label) && index * chunkSize < limits[split],
  );
}
