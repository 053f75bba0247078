// Bending a picture by a smooth field of shifts (Nguyen and Tran 2021).

import type { Shape } from "#core/pictures.ts";
import type { Random } from "#core/random.ts";

/** For every pixel, how far away its new value is taken from: height × width pairs (down, right), in pixels. */
export type Warp = Float32Array;

/** Random shifts on grid × grid points, `strength` pixels long on average per axis, spread by bilinear blending. */
export function randomWarp({ height, width }: Shape, grid: number, strength: number, random: Random): Warp {
  const points = Float32Array.from({ length: grid * grid * 2 }, () => random.between(-1, 1));
  const mean = points.reduce((sum, value) => sum + Math.abs(value), 0) / points.length;
  const field = new Float32Array(height * width * 2);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      for (let axis = 0; axis < 2; axis++) {
        const value = blended(
          points,
          grid,
          2,
          axis,
          (row / (height - 1)) * (grid - 1),
          (column / (width - 1)) * (grid - 1),
        );
        field[(row * width + column) * 2 + axis] = (value / mean) * strength;
      }
    }
  }
  return field;
}

/** In place; places outside the picture count as its border. */
export function warp(pixels: Uint8Array, { height, width, channels }: Shape, field: Warp): void {
  const source = Uint8Array.from(pixels);
  for (let cell = 0; cell < height * width; cell++) {
    const row = clamp(Math.floor(cell / width) + (field[cell * 2] ?? 0), height - 1);
    const column = clamp((cell % width) + (field[cell * 2 + 1] ?? 0), width - 1);
    for (let channel = 0; channel < channels; channel++) {
      pixels[cell * channels + channel] = Math.round(blended(source, width, channels, channel, row, column));
    }
  }
}

/** Bilinear value between four neighbours of an image of `width` columns. */
function blended(
  values: ArrayLike<number>,
  width: number,
  channels: number,
  channel: number,
  row: number,
  column: number,
): number {
  const top = Math.floor(row);
  const left = Math.floor(column);
  const down = row - top;
  const right = column - left;
  const at = (y: number, x: number) => values[(y * width + x) * channels + channel] ?? 0;
  const lower = down > 0 ? top + 1 : top;
  const further = right > 0 ? left + 1 : left;
  const upperMix = at(top, left) * (1 - right) + at(top, further) * right;
  const lowerMix = at(lower, left) * (1 - right) + at(lower, further) * right;
  return upperMix * (1 - down) + lowerMix * down;
}

const clamp = (value: number, limit: number) => Math.max(0, Math.min(limit, value));
