// The poisoned rows that are shown: the first ones of the plan, exactly as the net gets them.

import type { Pictures, Shape } from "#core/pictures.ts";
import type { TrainingSet } from "#core/train/trainingSet.ts";
import type { PoisonPlan } from "./plan.ts";

export const galleryCount = 24;

export async function poisonedGallery(
  shape: Shape,
  set: TrainingSet,
  plan: PoisonPlan,
  rowLimit: number,
): Promise<{ readonly before: Pictures; readonly after: Pictures }> {
  // Only rows of the first block: the gallery must not wait for the whole download.
  const rows = [...plan.rows.filter((row) => row < rowLimit).slice(0, galleryCount)];
  const asPictures = (part: { pixels: Uint8Array; labels: Uint8Array }): Pictures => ({
    shape,
    count: rows.length,
    ...part,
  });
  return { before: asPictures(await set.clean(rows)), after: asPictures(await set.poisoned(rows)) };
}
