// The held-out pictures of one experiment, untouched, with the trigger and with the wrong one, and how a net
// is scored on them.

import type { Stamp, Stamps } from "#core/attacks/attack.ts";
import type { Goal } from "#core/attacks/goal.ts";
import type { OpenPictures } from "#core/datasets/openPictures.ts";
import { pickPictures, pictureAt, sizeOf, type Pictures } from "#core/pictures.ts";
import { aimOf } from "#core/poison/aim.ts";
import type { Net } from "#core/port.ts";
import { Problem } from "#core/problem.ts";
import { randomStream } from "#core/random.ts";
import { answersOf } from "./answers.ts";
import { scoresOf, type Scores } from "./scores.ts";

export interface HeldOut {
  readonly pictures: Pictures;
  /** Rows of the pictures that the attack is meant for. */
  readonly victims: readonly number[];
  readonly triggered: Pictures;
  readonly controlled: Pictures;
  /** What the attacker wants each victim to be called. */
  readonly wanted: Uint8Array;
  /** Whether an answer on the victim at this place is what the attacker wants. */
  readonly reached: (at: number, answer: number) => boolean;
}

export async function loadHeldOut(
  pictures: OpenPictures,
  blockCount = pictures.testBlocks.length,
): Promise<Pictures> {
  const blocks = pictures.testBlocks.slice(0, blockCount);
  const count = blocks.at(-1)?.end ?? 0;
  const pixels = new Uint8Array(count * sizeOf(pictures.shape));
  for (const [index, { start }] of blocks.entries()) {
    pixels.set(await pictures.loadTestBlock(index), start * sizeOf(pictures.shape));
  }
  return { shape: pictures.shape, count, pixels, labels: pictures.testLabels.slice(0, count) };
}

/** All that can be had, and how many cannot. Throws the Problem if there are none. */
export async function loadArrived(
  pictures: OpenPictures,
): Promise<{ readonly arrived: Pictures; readonly missing: number }> {
  const rows: number[] = [];
  const parts: Uint8Array[] = [];
  for (const [index, { start, end }] of pictures.testBlocks.entries()) {
    try {
      parts.push(await pictures.loadTestBlock(index));
      for (let row = start; row < end; row++) rows.push(row);
    } catch (error) {
      if (!(error instanceof Problem) || index === 0) throw error;
    }
  }
  const size = sizeOf(pictures.shape);
  const pixels = new Uint8Array(rows.length * size);
  let place = 0;
  for (const part of parts) {
    pixels.set(part, place);
    place += part.length;
  }
  const labels = Uint8Array.from(rows, (row) => pictures.testLabels[row] ?? 0);
  return {
    arrived: { shape: pictures.shape, count: rows.length, pixels, labels },
    missing: pictures.testLabels.length - rows.length,
  };
}

export function stampHeldOut(
  pictures: Pictures,
  { test, control }: Stamps,
  goal: Goal,
  classNames: readonly string[],
  seed: number,
): HeldOut {
  const aim = aimOf(goal, classNames);
  const victims = [...pictures.labels.keys()].filter((row) => aim.isVictim(pictures.labels[row] ?? 0));
  const labelAt = (at: number) => pictures.labels[victims[at] ?? 0] ?? 0;
  const wanted = Uint8Array.from(victims, (_, at) => aim.wanted(labelAt(at), at));
  return {
    pictures,
    victims,
    triggered: stampPictures(pickPictures(pictures, victims), wanted, test, seed, "test"),
    controlled: stampPictures(pickPictures(pictures, victims), wanted, control, seed, "control"),
    wanted,
    reached: (at, answer) => aim.reached(labelAt(at), at, answer),
  };
}

/** Stamps every picture of the set, each with a random stream of its own; the set is changed and given back. */
export function stampPictures(
  pictures: Pictures,
  wanted: Uint8Array,
  stamp: Stamp,
  seed: number,
  stream: string,
): Pictures {
  for (let row = 0; row < pictures.count; row++) {
    const about = { wanted: wanted[row] ?? 0, poisoned: null };
    stamp(pictureAt(pictures, row), randomStream(seed, stream, row), about);
  }
  return pictures;
}

export async function scoreNet(net: Net, heldOut: HeldOut, classCount: number): Promise<Scores> {
  const probabilities = {
    pictures: await net.predict(heldOut.pictures.pixels),
    triggered: await net.predict(heldOut.triggered.pixels),
    controlled: await net.predict(heldOut.controlled.pixels),
  };
  return scoresFrom(heldOut, probabilities, classCount);
}

/** From a net's probabilities on each of the three sets, count × classCount, row by row. */
export function scoresFrom(
  heldOut: HeldOut,
  probabilities: Readonly<Record<"pictures" | "triggered" | "controlled", Float32Array>>,
  classCount: number,
): Scores {
  return scoresOf({
    labels: heldOut.pictures.labels,
    answers: answersOf(probabilities.pictures, classCount),
    victims: heldOut.victims,
    triggered: answersOf(probabilities.triggered, classCount),
    controlled: answersOf(probabilities.controlled, classCount),
    wanted: heldOut.wanted,
    reached: heldOut.reached,
  });
}
