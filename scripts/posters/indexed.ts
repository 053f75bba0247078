// A picture with at most 256 colours, as a PNG that is a third of the size: most of a poster is a few plain colours, and
// the pictures in it are small.

import { decode, encode } from "fast-png";

type Colour = readonly [red: number, green: number, blue: number];
interface Counted {
  readonly colour: Colour;
  readonly count: number;
}

const mostColours = 256;

/** `png`: eight bits a channel, without transparent pixels. */
export function indexed(png: Uint8Array): Uint8Array {
  const { width, height, data, channels } = decode(png);
  const keyAt = (pixel: number) => {
    const at = pixel * channels;
    return ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
  };
  const counts = new Map<number, number>();
  for (let pixel = 0; pixel < width * height; pixel++)
    counts.set(keyAt(pixel), (counts.get(keyAt(pixel)) ?? 0) + 1);
  const boxes = split([...counts].map(([key, count]) => ({ colour: colourOf(key), count })));
  const places = new Map(
    boxes.flatMap((box, place) => box.map(({ colour }) => [keyOf(colour), place] as const)),
  );
  const indices = Uint8Array.from({ length: width * height }, (_, pixel) => places.get(keyAt(pixel)) ?? 0);
  const palette = boxes.map((box) => [...meanOf(box)]);
  return encode({ width, height, data: indices, channels: 1, depth: 8, palette }, { zlib: { level: 9 } });
}

/** Median cut (Heckbert 1982): the box whose colours differ most, weighed by their pixels, is cut in two. */
function split(all: readonly Counted[]): readonly (readonly Counted[])[] {
  const boxes = [all];
  while (boxes.length < mostColours) {
    const spreads = boxes.map(spreadOf);
    const worst = spreads.reduce(
      (best, each, at) => (each.error > (spreads[best]?.error ?? 0) ? at : best),
      0,
    );
    const { axis, error } = spreads[worst] ?? { axis: 0, error: 0 };
    const box = boxes[worst];
    if (!box || error === 0) break;
    const mean = meanOf(box, false)[axis];
    const low = box.filter(({ colour }) => colour[axis] <= mean);
    const high = box.filter(({ colour }) => colour[axis] > mean);
    if (low.length === 0 || high.length === 0) break;
    boxes.splice(worst, 1, low, high);
  }
  return boxes;
}

/** The channel along which a box is widest, and how wrong its pixels would be with one colour for all. */
function spreadOf(box: readonly Counted[]): { readonly axis: 0 | 1 | 2; readonly error: number } {
  const mean = meanOf(box, false);
  const errors = ([0, 1, 2] as const).map((axis) => ({
    axis,
    error: box.reduce((sum, { colour, count }) => sum + count * (colour[axis] - mean[axis]) ** 2, 0),
  }));
  return errors.reduce((most, each) => (each.error > most.error ? each : most), {
    axis: 0 as const,
    error: 0,
  });
}

function meanOf(box: readonly Counted[], whole = true): Colour {
  const pixels = box.reduce((sum, { count }) => sum + count, 0);
  const along = (axis: 0 | 1 | 2) => {
    const mean = box.reduce((sum, { colour, count }) => sum + count * colour[axis], 0) / pixels;
    return whole ? Math.round(mean) : mean;
  };
  return [along(0), along(1), along(2)];
}

const keyOf = ([red, green, blue]: Colour) => (red << 16) | (green << 8) | blue;
const colourOf = (key: number): Colour => [key >> 16, (key >> 8) & 255, key & 255];
