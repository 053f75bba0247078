// Pixels of few colours as bytes: how many colours, the colours (red, green, blue, alpha), and then for every cell
// the number of its colour, in as few bits as will do.

const mostColours = 256;

/** Null where there are too many colours. */
export function packPalette(rgba: Uint8Array): Uint8Array | null {
  const numbers = new Map<number, number>();
  const indices = new Uint8Array(rgba.length / 4);
  for (let cell = 0; cell < indices.length; cell++) {
    const colour = colourAt(rgba, cell);
    const known = numbers.get(colour) ?? numbers.size;
    if (known === mostColours) return null;
    numbers.set(colour, known);
    indices[cell] = known;
  }
  const bits = bitsFor(numbers.size);
  const start = 1 + numbers.size * 4;
  const bytes = new Uint8Array(start + Math.ceil((indices.length * bits) / 8));
  bytes[0] = numbers.size - 1;
  for (const [colour, number] of numbers)
    bytes.set([colour >>> 24, colour >>> 16, colour >>> 8, colour], 1 + number * 4);
  for (const [cell, index] of indices.entries()) {
    for (let bit = 0; bit < bits; bit++) {
      const at = cell * bits + bit;
      if ((index >> bit) & 1) bytes[start + (at >> 3)] = (bytes[start + (at >> 3)] ?? 0) | (1 << (at & 7));
    }
  }
  return bytes;
}

/** The RGBA bytes of so many cells; null for anything that packPalette could not have written. */
export function unpackPalette(bytes: Uint8Array, cells: number): Uint8Array | null {
  const count = (bytes[0] ?? 0) + 1;
  const bits = bitsFor(count);
  const start = 1 + count * 4;
  if (bytes.length !== start + Math.ceil((cells * bits) / 8)) return null;
  const rgba = new Uint8Array(cells * 4);
  for (let cell = 0; cell < cells; cell++) {
    let index = 0;
    for (let bit = 0; bit < bits; bit++) {
      const at = cell * bits + bit;
      index |= (((bytes[start + (at >> 3)] ?? 0) >> (at & 7)) & 1) << bit;
    }
    if (index >= count) return null;
    rgba.set(bytes.subarray(1 + index * 4, 5 + index * 4), cell * 4);
  }
  return rgba;
}

function bitsFor(count: number): number {
  return Math.ceil(Math.log2(count));
}

function colourAt(rgba: Uint8Array, cell: number): number {
  const [red = 0, green = 0, blue = 0, alpha = 0] = rgba.subarray(cell * 4, cell * 4 + 4);
  return ((red << 24) | (green << 16) | (blue << 8) | alpha) >>> 0;
}
