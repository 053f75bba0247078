// What a net looks at, laid over the picture: the picture in soft grey, and a place the more in the net's colour the
// more of the answer is lost when it is covered.

import type { Shape } from "#core/pictures.ts";
import { heatPixels } from "./heatPixels.ts";

/** height × width × 3 bytes. `losses`: rows × columns values, 0..1. */
export function lookPixels(
  picture: Uint8Array,
  { width, height, channels }: Shape,
  losses: Float32Array,
  columns: number,
  net: "clean" | "poisoned",
): Uint8Array {
  const rows = losses.length / columns;
  const pixels = new Uint8Array(width * height * 3);
  const full = heatPixels(Float32Array.of(1), net);
  for (let cell = 0; cell < width * height; cell++) {
    const row = Math.floor((Math.floor(cell / width) * rows) / height);
    const column = Math.floor(((cell % width) * columns) / width);
    const loss = Math.max(0, Math.min(1, losses[row * columns + column] ?? 0));
    const light = lightnessAt(picture, cell, channels);
    // Faint enough for the colour to be read on it.
    const ground = 110 + light * 0.5;
    for (let channel = 0; channel < 3; channel++) {
      const tint = (full[channel] ?? 0) * (0.75 + (0.5 * light) / 255);
      pixels[cell * 3 + channel] = Math.min(255, Math.round(ground + (tint - ground) * loss));
    }
  }
  return pixels;
}

function lightnessAt(picture: Uint8Array, cell: number, channels: 1 | 3): number {
  if (channels === 1) return picture[cell] ?? 0;
  const value = (channel: number) => picture[cell * 3 + channel] ?? 0;
  // The luma of ITU-R BT.601.
  return 0.299 * value(0) + 0.587 * value(1) + 0.114 * value(2);
}
