// A closer look at both nets: which classes they mix up, and a wall of triggered pictures, failures included.

import type { Stamps } from "#core/attacks/attack.ts";
import type { OpenPictures } from "#core/datasets/openPictures.ts";
import type { Twins } from "#core/events.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import { pickPictures, type Pictures } from "#core/pictures.ts";
import type { Net } from "#core/port.ts";
import { randomStream, shuffledIndices } from "#core/random.ts";
import { answersOf } from "./answers.ts";
import { loadHeldOut, stampHeldOut } from "./heldOut.ts";

/** counts[true class][answer] */
export type Confusion = readonly (readonly number[])[];

export interface Inspection {
  /** Over the untouched pictures. */
  readonly without: Twins<Confusion>;
  /** Over the victims among them, with the trigger. */
  readonly with: Twins<Confusion>;
  /** Up to a hundred triggered victims, drawn at random. */
  readonly wall: Wall;
}

export interface Wall {
  readonly pictures: Pictures;
  /** The same pictures untouched. */
  readonly originals: Pictures;
  /** Their places among the victims, which the random stream of their trigger is named after. */
  readonly places: Int32Array;
  readonly wanted: Uint8Array;
  readonly answers: Twins<Uint8Array>;
}

/** So many held-out pictures are looked at: enough to see what is mixed up, and answered at once. */
const most = 1000;
const wallCount = 100;

export async function inspect(
  nets: Twins<Net>,
  experiment: Experiment,
  pictures: OpenPictures,
  stamps: Stamps,
): Promise<Inspection> {
  const all = await loadHeldOut(pictures);
  const first = pickPictures(all, [...Array(Math.min(most, all.count)).keys()]);
  const { goal, classes, seed } = experiment;
  const heldOut = stampHeldOut(first, stamps, goal, classes, seed);
  const answers = await both(nets, (net) => answer(net, first, classes.length));
  const triggered = await both(nets, (net) => answer(net, heldOut.triggered, classes.length));
  const drawn = shuffledIndices(heldOut.victims.length, randomStream(seed, "wall")).slice(0, wallCount);
  const pick = (values: Uint8Array) => Uint8Array.from(drawn, (at) => values[at] ?? 0);
  return {
    without: onBoth(answers, (each) => confusionOf(first.labels, each, classes.length)),
    with: onBoth(triggered, (each) => confusionOf(heldOut.triggered.labels, each, classes.length)),
    wall: {
      pictures: pickPictures(heldOut.triggered, drawn),
      originals: pickPictures(
        first,
        Array.from(drawn, (at) => heldOut.victims[at] ?? 0),
      ),
      places: drawn,
      wanted: pick(heldOut.wanted),
      answers: onBoth(triggered, pick),
    },
  };
}

export function confusionOf(labels: Uint8Array, answers: Uint8Array, classCount: number): Confusion {
  const counts = Array.from({ length: classCount }, () => Array<number>(classCount).fill(0));
  for (const [at, label] of labels.entries()) {
    const row = counts[label];
    const answered = answers[at] ?? 0;
    if (row) row[answered] = (row[answered] ?? 0) + 1;
  }
  return counts;
}

async function answer(net: Net, pictures: Pictures, classCount: number): Promise<Uint8Array> {
  return answersOf(await net.predict(pictures.pixels), classCount);
}

async function both<T>(nets: Twins<Net>, ask: (net: Net) => Promise<T>): Promise<Twins<T>> {
  return { clean: await ask(nets.clean), poisoned: await ask(nets.poisoned) };
}

function onBoth<T, U>({ clean, poisoned }: Twins<T>, change: (each: T) => U): Twins<U> {
  return { clean: change(clean), poisoned: change(poisoned) };
}
