// The backdoor generating network (Salem 2020): noise, and for the conditional one the wanted class, become a patch.
// It is trained beside the victim's net, towards the same end. Without the diversity term every noise would soon
// give the same patch.

import type { Stamps } from "#core/attacks/attack.ts";
import type { GeneratorLesson, GeneratorReport, Learned } from "#core/attacks/learned.ts";
import { sizeOf, type Shape } from "#core/pictures.ts";
import type { Random } from "#core/random.ts";
import { createMlp, type Mlp, type Pass } from "./mlp.ts";
import { eachPatchValue, type Place } from "./places.ts";

export interface GeneratorRequest {
  readonly shape: Shape;
  /** Width and height of the patch. */
  readonly size: number;
  /** How many numbers of noise a patch is made from. */
  readonly noise: number;
  /** Classes that the generator is told apart; 0 for one that makes the same patches for every class. */
  readonly conditions: number;
  /** Weight of the diversity term. */
  readonly diversity: number;
  readonly place: (wanted: number, random: Random) => Place;
  readonly random: Random;
  readonly learned: Learned | null;
}

export function generatorStamps(request: GeneratorRequest): Stamps {
  const { shape, size, noise, conditions } = request;
  const sizes = [noise + conditions, 64, 128, size * size * shape.channels];
  const weights = request.learned ? Float32Array.from(request.learned) : undefined;
  const net = createMlp(sizes, request.random, weights);
  const make = (wanted: number, random: Random): Pass => {
    const input = Float32Array.from({ length: noise }, () => random.next());
    const condition = Float32Array.from({ length: conditions }, (_, at) => (at === wanted ? 1 : 0));
    return net.forward(Float32Array.of(...input, ...condition));
  };
  const stamp = (pixels: Uint8Array, random: Random, { wanted }: { readonly wanted: number }) => {
    const patch = patchOf(make(wanted, random));
    eachPatchValue(request.place(wanted, random), size, shape, (inPatch, inPicture) => {
      pixels[inPicture] = Math.round(255 * (patch[inPatch] ?? 0));
    });
  };
  return {
    train: stamp,
    test: stamp,
    // As large, at the same places, but plain noise.
    control(pixels, random, { wanted }) {
      eachPatchValue(request.place(wanted, random), size, shape, (_, inPicture) => {
        pixels[inPicture] = random.below(256);
      });
    },
    generator: {
      learn: (lesson) => learn(request, net, make, lesson),
      weights: () => net.weights.slice(),
      readState: net.readState,
      writeState: net.writeState,
    },
  };
}

const patchOf = (pass: Pass) => pass.at(-1) ?? new Float32Array();

async function learn(
  { shape, size, place, diversity }: GeneratorRequest,
  net: Mlp,
  make: (wanted: number, random: Random) => Pass,
  { net: victim, pixels, wanted, random, learningRate }: GeneratorLesson,
): Promise<GeneratorReport> {
  const pictureSize = sizeOf(shape);
  const values = Float32Array.from(pixels);
  const passes = Array.from(wanted, (label) => make(label, random));
  const places = Array.from(wanted, (label) => place(label, random));
  for (const [at, pass] of passes.entries()) {
    const patch = patchOf(pass);
    eachPatchValue(places[at] ?? { top: 0, left: 0 }, size, shape, (inPatch, inPicture) => {
      values[at * pictureSize + inPicture] = 255 * (patch[inPatch] ?? 0);
    });
  }
  const { loss, gradient } = await victim.inputGradient(values, wanted);
  const asked = passes.map((pass, at) => {
    const own = new Float32Array(patchOf(pass).length);
    eachPatchValue(places[at] ?? { top: 0, left: 0 }, size, shape, (inPatch, inPicture) => {
      own[inPatch] = 255 * (gradient[at * pictureSize + inPicture] ?? 0);
    });
    return own;
  });
  const spread = spreadOf(passes.map(patchOf));
  addDiversity(passes.map(patchOf), asked, diversity);
  net.learn(passes, asked, learningRate);
  return { loss, spread };
}

/** Each patch with the one half the batch further on: the same pairs for the measure and for the term. */
function pairsOf(count: number): readonly (readonly [number, number])[] {
  const half = Math.floor(count / 2);
  return Array.from({ length: half }, (_, at) => [at, at + half]);
}

/** Mean |difference| of two patches, 0..1. */
function spreadOf(patches: readonly Float32Array[]): number {
  const pairs = pairsOf(patches.length);
  let sum = 0;
  let count = 0;
  for (const [one, other] of pairs) {
    const [a, b] = [patches[one], patches[other]];
    for (const [at, value] of (a ?? []).entries()) sum += Math.abs(value - (b?.[at] ?? 0));
    count += a?.length ?? 0;
  }
  return count === 0 ? 0 : sum / count;
}

/** Adds the gradient of −weight · log(mean squared difference + 0.001) to what is asked of the patches. */
function addDiversity(
  patches: readonly Float32Array[],
  asked: readonly Float32Array[],
  weight: number,
): void {
  const pairs = pairsOf(patches.length);
  const values = patches[0]?.length ?? 0;
  const count = pairs.length * values;
  if (count === 0 || weight === 0) return;
  const difference = (one: number, other: number, at: number) =>
    (patches[one]?.[at] ?? 0) - (patches[other]?.[at] ?? 0);
  let squares = 0;
  for (const [one, other] of pairs) {
    for (let at = 0; at < values; at++) squares += difference(one, other, at) ** 2;
  }
  const scale = (-weight * 2) / count / (squares / count + 1e-3);
  for (const [one, other] of pairs) {
    const [up, down] = [asked[one], asked[other]];
    for (let at = 0; at < values; at++) {
      const pull = scale * difference(one, other, at);
      if (up) up[at] = (up[at] ?? 0) + pull;
      if (down) down[at] = (down[at] ?? 0) - pull;
    }
  }
}
