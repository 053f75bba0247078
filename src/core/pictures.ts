// What a picture is everywhere in this project: bytes, row by row, channels last. Floats appear only
// inside the engine.

export interface Shape {
  readonly height: number;
  readonly width: number;
  readonly channels: 1 | 3;
}

/** `count` pictures in one array of count × height × width × channels bytes, with one label each. */
export interface Pictures {
  readonly shape: Shape;
  readonly count: number;
  readonly pixels: Uint8Array;
  /** Index into the experiment's classes. */
  readonly labels: Uint8Array;
}

export function sizeOf(shape: Shape): number {
  return shape.height * shape.width * shape.channels;
}

/** A view (no copy) of one picture. */
export function pictureAt(pictures: Pick<Pictures, "shape" | "pixels">, index: number): Uint8Array {
  const size = sizeOf(pictures.shape);
  return pictures.pixels.subarray(index * size, (index + 1) * size);
}

/** Copies the pictures of the given rows into one new set, in that order. */
export function pickPictures(pictures: Pictures, rows: ArrayLike<number>): Pictures {
  const size = sizeOf(pictures.shape);
  const pixels = new Uint8Array(rows.length * size);
  const labels = new Uint8Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    pixels.set(pictureAt(pictures, row), at * size);
    labels[at] = pictures.labels[row] ?? 0;
  }
  return { shape: pictures.shape, count: rows.length, pixels, labels };
}
