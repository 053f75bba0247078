// A stencil turned about its middle. Quarter turns move whole cells and lose nothing; what is left of the angle is
// resampled by area, so that an edge becomes half transparent cells and not steps.

import type { Painting } from "./painting.ts";

/** Clockwise by any number of degrees. The box grows as it must, evenly round the middle. */
export function turned(stencil: Painting, degrees: number): Painting {
  const quarters = Math.round(degrees / 90);
  let upright = stencil;
  for (let turn = 0; turn < ((quarters % 4) + 4) % 4; turn++) upright = quarterTurned(upright);
  const rest = degrees - quarters * 90;
  return rest === 0 ? upright : trimmed(resampled(upright, (rest * Math.PI) / 180));
}

function quarterTurned({ width, height, rgba }: Painting): Painting {
  const after = { width: height, height: width, rgba: new Uint8Array(rgba.length) };
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const from = (row * width + column) * 4;
      after.rgba.set(rgba.subarray(from, from + 4), (column * height + height - 1 - row) * 4);
    }
  }
  return after;
}

/** Every cell is asked at this many places in each direction. */
const samples = 4;

function resampled(before: Painting, radians: number): Painting {
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const width = grown(before.width, before.width * cos + before.height * Math.abs(sin));
  const height = grown(before.height, before.width * Math.abs(sin) + before.height * cos);
  const rgba = new Uint8Array(width * height * 4);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const sum = [0, 0, 0, 0] as [number, number, number, number];
      for (let sample = 0; sample < samples * samples; sample++) {
        const x = column + ((sample % samples) + 0.5) / samples - width / 2;
        const y = row + (Math.floor(sample / samples) + 0.5) / samples - height / 2;
        addCell(sum, before, x * cos + y * sin + before.width / 2, y * cos - x * sin + before.height / 2);
      }
      rgba.set(meanCell(sum), (row * width + column) * 4);
    }
  }
  return { width, height, rgba };
}

// As wide as needed, and even where it was even, so that the middle stays the middle.
function grown(side: number, needed: number): number {
  const whole = Math.ceil(needed - 1e-6);
  return whole + ((whole - side) & 1);
}

/** Adds the cell at a point; colours count by how much they cover. */
function addCell(
  sum: [number, number, number, number],
  { width, height, rgba }: Painting,
  x: number,
  y: number,
): void {
  if (x < 0 || y < 0 || x >= width || y >= height) return;
  const from = (Math.floor(y) * width + Math.floor(x)) * 4;
  const alpha = rgba[from + 3] ?? 0;
  sum[0] += alpha * (rgba[from] ?? 0);
  sum[1] += alpha * (rgba[from + 1] ?? 0);
  sum[2] += alpha * (rgba[from + 2] ?? 0);
  sum[3] += alpha;
}

function meanCell([red, green, blue, alpha]: readonly [number, number, number, number]): readonly number[] {
  if (alpha === 0) return [0, 0, 0, 0];
  const colours = [red, green, blue].map((value) => Math.round(value / alpha));
  return [...colours, Math.round(alpha / (samples * samples))];
}

/** Without the empty rows and columns that lie on both sides alike. */
function trimmed(whole: Painting): Painting {
  const { width, height, rgba } = whole;
  let across = Math.floor((width - 1) / 2);
  let down = Math.floor((height - 1) / 2);
  for (let cell = 0; cell < width * height; cell++) {
    if (rgba[cell * 4 + 3] === 0) continue;
    const column = cell % width;
    const row = Math.floor(cell / width);
    across = Math.min(across, column, width - 1 - column);
    down = Math.min(down, row, height - 1 - row);
  }
  const after = { width: width - 2 * across, height: height - 2 * down };
  const kept = new Uint8Array(after.width * after.height * 4);
  for (let row = 0; row < after.height; row++) {
    const from = ((row + down) * width + across) * 4;
    kept.set(rgba.subarray(from, from + after.width * 4), row * after.width * 4);
  }
  return { ...after, rgba: kept };
}
