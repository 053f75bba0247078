// Held-out pictures for a person to choose from: drawn at random, none by its looks, and what both nets say about
// each without and with the trigger.

import type { Stamps } from "#core/attacks/attack.ts";
import type { OpenPictures } from "#core/datasets/openPictures.ts";
import type { Twins } from "#core/events.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import { pickPictures, type Pictures } from "#core/pictures.ts";
import { aimOf } from "#core/poison/aim.ts";
import type { Net } from "#core/port.ts";
import { randomStream, shuffledIndices } from "#core/random.ts";
import { answersOf } from "./answers.ts";
import { loadHeldOut, stampPictures } from "./heldOut.ts";

export interface Sample {
  /** Untouched, in the order they were drawn. */
  readonly pictures: Pictures;
  /** How many held-out pictures they were drawn from. */
  readonly total: number;
  /** Null until the nets were asked. */
  readonly answers: SampleAnswers | null;
}

export interface SampleAnswers {
  readonly without: Twins<Uint8Array>;
  readonly with: Twins<Uint8Array>;
}

/** The random stream that the trigger of the sample's picture `place` is drawn from. */
export const sampleStream = "sample";

/** Enough to find every kind of mistake in, and answered at once. */
const most = 1000;

export async function drawSample({ seed }: Experiment, pictures: OpenPictures): Promise<Sample> {
  const all = await loadHeldOut(pictures);
  const rows = shuffledIndices(all.count, randomStream(seed, sampleStream)).slice(0, most);
  return { pictures: pickPictures(all, rows), total: all.count, answers: null };
}

/** The same sample with both nets' answers. Every picture gets the trigger, whether it is meant for it or not. */
export async function askAbout(
  sample: Sample,
  nets: Twins<Net>,
  { goal, classes, seed }: Experiment,
  { test }: Stamps,
): Promise<Sample> {
  const { pictures } = sample;
  const aim = aimOf(goal, classes);
  const wanted = pictures.labels.map((label, place) => aim.wanted(label, place));
  const copy = { ...pictures, pixels: Uint8Array.from(pictures.pixels) };
  const triggered = stampPictures(copy, wanted, test, seed, sampleStream);
  const ask = async (net: Net, { pixels }: Pictures) => answersOf(await net.predict(pixels), classes.length);
  const both = async (about: Pictures) => ({
    clean: await ask(nets.clean, about),
    poisoned: await ask(nets.poisoned, about),
  });
  return { ...sample, answers: { without: await both(pictures), with: await both(triggered) } };
}
