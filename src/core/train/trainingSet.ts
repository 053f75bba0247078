// The training pictures of both nets: originals for the clean twin, and the same with some rows replaced for
// the poisoned net. Blocks are loaded when a batch first needs them.

import type { Stamps } from "#core/attacks/attack.ts";
import type { OpenPictures } from "#core/datasets/openPictures.ts";
import { sizeOf } from "#core/pictures.ts";
import type { PoisonPlan } from "#core/poison/plan.ts";
import { randomStream } from "#core/random.ts";

export interface Rows {
  readonly pixels: Uint8Array;
  readonly labels: Uint8Array;
}

/** Untouched training rows with their true labels. */
export type Originals = (rows: readonly number[]) => Promise<Rows>;

export interface TrainingSet {
  readonly clean: Originals;
  /** `position`: how many rows were drawn before these; a generator makes another trigger in every pass. */
  poisoned(rows: readonly number[], position?: number): Promise<Rows>;
}

export function openOriginals(pictures: OpenPictures): Originals {
  const size = sizeOf(pictures.shape);
  const askedAhead = new Set<number>();
  const original = async (row: number) => {
    const index = pictures.blocks.findIndex(({ end }) => row < end);
    const start = pictures.blocks[index]?.start ?? 0;
    // Asked for once, ahead of need, so that it has arrived when the first pass gets there.
    const ahead = index + 1;
    if (ahead < pictures.blocks.length && !askedAhead.has(ahead)) {
      askedAhead.add(ahead);
      pictures.loadTrainBlock(ahead).catch(() => {
        // Whoever needs it asks again and hears of the failure.
      });
    }
    return (await pictures.loadTrainBlock(index)).subarray((row - start) * size, (row - start + 1) * size);
  };
  return async (rows) => {
    const pixels = new Uint8Array(rows.length * size);
    for (const [at, row] of rows.entries()) pixels.set(await original(row), at * size);
    return { pixels, labels: Uint8Array.from(rows, (row) => pictures.trainLabels[row] ?? 0) };
  };
}

export function openTrainingSet(
  originals: Originals,
  plan: PoisonPlan,
  { train, generator }: Pick<Stamps, "train" | "generator">,
  seed: number,
): TrainingSet {
  const places = new Map(Array.from(plan.rows, (row, place) => [row, place]));
  const stamped = new Map<number, Uint8Array>();

  const stamp = (row: number, poisoned: number, pixels: Uint8Array, pass: number) => {
    const about = { wanted: plan.labels[row] ?? 0, poisoned };
    if (generator) {
      // Another trigger every time: the generator has learned since.
      return train(pixels, randomStream(seed, "stamp", row, pass), about);
    }
    const before = stamped.get(row);
    if (before) return pixels.set(before);
    train(pixels, randomStream(seed, "stamp", row), about);
    stamped.set(row, Uint8Array.from(pixels));
  };
  return {
    clean: originals,
    async poisoned(rows, position = 0) {
      const { pixels } = await originals(rows);
      const size = pixels.length / rows.length;
      for (const [at, row] of rows.entries()) {
        const place = places.get(row);
        // Every pass uses each row once.
        const pass = Math.floor((position + at) / plan.labels.length);
        if (place !== undefined) stamp(row, place, pixels.subarray(at * size, (at + 1) * size), pass);
      }
      return { pixels, labels: Uint8Array.from(rows, (row) => plan.labels[row] ?? 0) };
    },
  };
}
