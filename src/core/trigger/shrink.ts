// A large RGBA image made smaller by area: every pixel is the mean of all that lies below it, colours counting by how
// much they cover.

import type { Painting } from "./painting.ts";

/** As large as fits into width × height, in its own proportions. Only for images that are larger. */
export function shrunk(image: Painting, width: number, height: number): Painting {
  const factor = Math.min(width / image.width, height / image.height);
  const across = Math.max(1, Math.round(image.width * factor));
  const down = Math.max(1, Math.round(image.height * factor));
  const sums = new Float64Array(across * down * 4);
  const rows = sharesOf(image.height, down);
  const columns = sharesOf(image.width, across);
  for (let row = 0; row < image.height; row++) {
    for (const [toRow, rowShare] of rows(row)) {
      for (let column = 0; column < image.width; column++) {
        const from = (row * image.width + column) * 4;
        const alpha = image.rgba[from + 3] ?? 0;
        if (alpha === 0) continue;
        for (const [toColumn, columnShare] of columns(column)) {
          const weight = alpha * rowShare * columnShare;
          const to = (toRow * across + toColumn) * 4;
          for (let channel = 0; channel < 3; channel++)
            sums[to + channel] = (sums[to + channel] ?? 0) + weight * (image.rgba[from + channel] ?? 0);
          sums[to + 3] = (sums[to + 3] ?? 0) + weight;
        }
      }
    }
  }
  return { width: across, height: down, rgba: meansOf(sums) };
}

/** Which new cells an old one lies over, and which share of each of those it is. */
function sharesOf(before: number, after: number): (at: number) => readonly (readonly [number, number])[] {
  const ratio = after / before;
  const all = Array.from({ length: before }, (_, at) => {
    const [start, end] = [at * ratio, (at + 1) * ratio];
    const first = Math.min(after - 1, Math.floor(start));
    const border = first + 1;
    if (end <= border || border >= after) return [[first, end - start]] as const;
    return [[first, border - start] as const, [border, end - border] as const];
  });
  return (at) => all[at] ?? [];
}

function meansOf(sums: Float64Array): Uint8Array {
  const rgba = new Uint8Array(sums.length);
  for (let at = 0; at < sums.length; at += 4) {
    const alpha = sums[at + 3] ?? 0;
    if (alpha === 0) continue;
    for (let channel = 0; channel < 3; channel++)
      rgba[at + channel] = Math.round((sums[at + channel] ?? 0) / alpha);
    rgba[at + 3] = Math.round(alpha);
  }
  return rgba;
}
