// Adversarial examples: a change made for one picture and one net, while the net stays as it is. FGSM (Goodfellow,
// Shlens, Szegedy 2015, arXiv 1412.6572) is one full step along the signs of the gradient; PGD (Madry et al. 2018,
// arXiv 1706.06083) takes several smaller ones and stays within the same limit.

import { descend, project, type Ball } from "./norm.ts";
import type { Twins } from "#core/events.ts";
import type { Net } from "#core/port.ts";

export const methods = ["fgsm", "pgd"] as const;

export interface AdversarialMeans {
  readonly method: (typeof methods)[number];
  readonly ball: Ball;
  /** Of PGD; FGSM takes one. */
  readonly steps: number;
  /** Whether to go towards the labels instead of away from them. */
  readonly towards?: boolean;
}

export interface AdversarialRequest extends AdversarialMeans {
  readonly net: Net;
  /** count × height × width × channels bytes. */
  readonly pixels: Uint8Array;
  /** The labels to get away from or to, one a picture. */
  readonly labels: Uint8Array;
}

/** A picture with the change that was made for it, and what both nets say. */
export interface Disturbed {
  readonly pixels: Uint8Array;
  readonly answer: Twins<Float32Array>;
}

/** Changed copies, rounded to bytes. No random start: the same request gives the same pictures. */
export async function adversarial(request: AdversarialRequest): Promise<Uint8Array> {
  const { net, pixels, labels, ball, method, towards = false } = request;
  const size = pixels.length / labels.length;
  const steps = method === "fgsm" ? 1 : request.steps;
  // A quarter of the limit a step: the edge is reached early and can be walked along.
  const share = method === "fgsm" ? 1 : 0.25;
  const change = new Float32Array(pixels.length);
  for (let step = 0; step < steps; step++) {
    const { gradient } = await net.inputGradient(added(pixels, change), labels);
    for (let at = 0; at < labels.length; at++) {
      const own = change.subarray(at * size, (at + 1) * size);
      const slope = gradient.subarray(at * size, (at + 1) * size);
      descend(own, towards ? slope : slope.map((value) => -value), ball, share);
      project(own, ball);
    }
  }
  return Uint8Array.from(added(pixels, change), Math.round);
}

/** Clipped to 0..255. */
function added(pixels: Uint8Array, change: Float32Array): Float32Array {
  return Float32Array.from(pixels, (value, at) => Math.max(0, Math.min(255, value + (change[at] ?? 0))));
}
