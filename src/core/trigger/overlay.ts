// Triggers that change the whole picture a little: something added to every value, or mixed into it.

import type { Shape } from "#core/pictures.ts";
import type { Random } from "#core/random.ts";

/** One number per value of a picture, in steps of 1/255: height × width × channels. */
export type Overlay = Float32Array;

/** What stands at each place of each channel. */
export function overlayOf(
  { height, width, channels }: Shape,
  valueAt: (row: number, column: number, channel: number) => number,
): Overlay {
  return Float32Array.from({ length: height * width * channels }, (_, at) => {
    const cell = Math.floor(at / channels);
    return valueAt(Math.floor(cell / width), cell % width, at % channels);
  });
}

/** In place: x' = clip(x + v). */
export function addOverlay(overlay: Overlay, pixels: Uint8Array): void {
  for (const [at, value] of overlay.entries()) {
    pixels[at] = Math.max(0, Math.min(255, Math.round((pixels[at] ?? 0) + value)));
  }
}

/** In place: x' = (1 − a)·x + a·p, with a in 0..1. */
export function blendOverlay(overlay: Overlay, opacity: number, pixels: Uint8Array): void {
  for (const [at, value] of overlay.entries()) {
    pixels[at] = Math.round((1 - opacity) * (pixels[at] ?? 0) + opacity * value);
  }
}

export function noiseOverlay({ height, width, channels }: Shape, random: Random): Overlay {
  return Float32Array.from({ length: height * width * channels }, () => random.below(256));
}

/** The wrong trigger: the same numbers, every pixel at another place. */
export function shuffledOverlay(overlay: Overlay, { channels }: Shape, random: Random): Overlay {
  const shuffled = Float32Array.from(overlay);
  for (let left = overlay.length / channels - 1; left > 0; left--) {
    const other = random.below(left + 1);
    for (let channel = 0; channel < channels; channel++) {
      const here = left * channels + channel;
      const there = other * channels + channel;
      [shuffled[here], shuffled[there]] = [shuffled[there] ?? 0, shuffled[here] ?? 0];
    }
  }
  return shuffled;
}
