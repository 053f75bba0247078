// One change that moves many pictures towards what is wanted, computed on a net that stays as it is (universal
// adversarial perturbation: Moosavi-Dezfooli et al. 2017, arXiv 1610.08401; here by descent on the mean loss).

import { descend, project, type Ball } from "./norm.ts";
import type { Net } from "#core/port.ts";
import type { Random } from "#core/random.ts";

export interface UniversalRequest {
  readonly net: Net;
  /** count × height × width × channels bytes. */
  readonly pixels: Uint8Array;
  /** What each of them is to be called. */
  readonly wanted: Uint8Array;
  readonly ball: Ball;
  readonly steps: number;
  readonly random: Random;
}

const batchSize = 32;
const share = 0.1;

/** Yields how much is done; gives the change, height × width × channels numbers in steps of 1/255. */
export async function* universalChange(request: UniversalRequest): AsyncGenerator<number, Float32Array> {
  const { net, pixels, wanted, ball, steps, random } = request;
  const count = wanted.length;
  if (count === 0) throw new Error("a universal change needs pictures");
  const size = pixels.length / count;
  const change = new Float32Array(size);
  for (let step = 0; step < steps; step++) {
    yield step / steps;
    const drawn = Array.from({ length: Math.min(batchSize, count) }, () => random.below(count));
    const batch = new Float32Array(drawn.length * size);
    for (const [place, row] of drawn.entries()) {
      for (let at = 0; at < size; at++) {
        const value = (pixels[row * size + at] ?? 0) + (change[at] ?? 0);
        batch[place * size + at] = Math.max(0, Math.min(255, value));
      }
    }
    const labels = Uint8Array.from(drawn, (row) => wanted[row] ?? 0);
    const { gradient } = await net.inputGradient(batch, labels);
    descend(change, meanOf(gradient, size), ball, share);
    project(change, ball);
  }
  return change;
}

function meanOf(gradient: Float32Array, size: number): Float32Array {
  const mean = new Float32Array(size);
  for (const [at, value] of gradient.entries()) mean[at % size] = (mean[at % size] ?? 0) + value;
  return mean;
}
