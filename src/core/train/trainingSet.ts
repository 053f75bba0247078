// The training pictures of both nets: originals for the clean twin, and the same with some rows replaced for
// the poisoned net. Blocks are loaded when a batch first needs them.

import type { Stamp } from "#core/attacks/attack.ts";
import type { OpenPictures } from "#core/datasets/openPictures.ts";
import { sizeOf } from "#core/pictures.ts";
import type { PoisonPlan } from "#core/poison/plan.ts";
import { randomStream } from "#core/random.ts";

export interface Rows {
  readonly pixels: Uint8Array;
  readonly labels: Uint8Array;
}

export interface TrainingSet {
  clean(rows: readonly number[]): Promise<Rows>;
  poisoned(rows: readonly number[]): Promise<Rows>;
}

export function openTrainingSet(
  pictures: OpenPictures,
  plan: PoisonPlan,
  stamp: Stamp,
  seed: number,
): TrainingSet {
  const size = sizeOf(pictures.shape);
  const stamped = new Map<number, Uint8Array>();
  const isPoisoned = new Set(plan.rows);

  const original = async (row: number) => {
    const index = pictures.blocks.findIndex(({ end }) => row < end);
    const start = pictures.blocks[index]?.start ?? 0;
    // Asked for ahead of need, so that it has arrived when the first pass gets there.
    if (index + 1 < pictures.blocks.length)
      pictures.loadTrainBlock(index + 1).catch(() => {
        // Whoever needs it asks again and hears of the failure.
      });
    return (await pictures.loadTrainBlock(index)).subarray((row - start) * size, (row - start + 1) * size);
  };
  const poisoned = async (row: number) => {
    if (!isPoisoned.has(row)) return original(row);
    const pixels = stamped.get(row) ?? Uint8Array.from(await original(row));
    if (!stamped.has(row)) {
      stamp(pixels, randomStream(seed, "stamp", row));
      stamped.set(row, pixels);
    }
    return pixels;
  };
  const gather = async (
    rows: readonly number[],
    pick: (row: number) => Promise<Uint8Array>,
    labels: Uint8Array,
  ) => {
    const pixels = new Uint8Array(rows.length * size);
    for (const [at, row] of rows.entries()) pixels.set(await pick(row), at * size);
    return { pixels, labels: Uint8Array.from(rows, (row) => labels[row] ?? 0) };
  };
  return {
    clean: (rows) => gather(rows, original, pictures.trainLabels),
    poisoned: (rows) => gather(rows, poisoned, plan.labels),
  };
}
