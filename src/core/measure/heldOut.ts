// The held-out pictures of one experiment, untouched, with the trigger and with the wrong one, and how a net
// is scored on them.

import type { Goal, Stamp, Stamps } from "#core/attacks/attack.ts";
import type { OpenPictures } from "#core/datasets/openPictures.ts";
import { pickPictures, pictureAt, sizeOf, type Pictures } from "#core/pictures.ts";
import { attackLabels, isVictim } from "#core/poison/plan.ts";
import type { Net } from "#core/port.ts";
import { randomStream } from "#core/random.ts";
import { answersOf } from "./answers.ts";
import { scoresOf, type Scores } from "./scores.ts";

export interface HeldOut {
  readonly pictures: Pictures;
  /** Rows of the pictures that the attack is meant for. */
  readonly victims: readonly number[];
  readonly triggered: Pictures;
  readonly controlled: Pictures;
  readonly attackLabel: (label: number) => number;
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

export function stampHeldOut(
  pictures: Pictures,
  { test, control }: Stamps,
  goal: Goal,
  classNames: readonly string[],
  seed: number,
): HeldOut {
  const victim = isVictim(goal, classNames);
  const victims = [...pictures.labels.keys()].filter((row) => victim(pictures.labels[row] ?? 0));
  return {
    pictures,
    victims,
    triggered: stampPictures(pickPictures(pictures, victims), test, seed, "test"),
    controlled: stampPictures(pickPictures(pictures, victims), control, seed, "control"),
    attackLabel: attackLabels(goal, classNames),
  };
}

/** Stamps every picture of the set, each with a random stream of its own; the set is changed and given back. */
export function stampPictures(pictures: Pictures, stamp: Stamp, seed: number, stream: string): Pictures {
  for (let row = 0; row < pictures.count; row++)
    stamp(pictureAt(pictures, row), randomStream(seed, stream, row));
  return pictures;
}

export async function scoreNet(net: Net, heldOut: HeldOut, classCount: number): Promise<Scores> {
  const answers = async (pictures: Pictures) => answersOf(await net.predict(pictures.pixels), classCount);
  return scoresOf({
    labels: heldOut.pictures.labels,
    answers: await answers(heldOut.pictures),
    victims: heldOut.victims,
    triggered: await answers(heldOut.triggered),
    controlled: await answers(heldOut.controlled),
    attackLabel: heldOut.attackLabel,
  });
}
