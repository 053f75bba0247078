// What a net looks at (Zeiler and Fergus 2014): a grey patch is put over every place of a picture in turn, and where
// the net's answer suffers most, there it looked. Pictures out, probabilities in: the asking is the caller's, so that
// all copies can go to the net as one batch.

import { sizeOf, type Shape } from "#core/pictures.ts";
import { answerAt } from "./answers.ts";

/** Distance between two places, in pixels. */
export const occlusionStride = 2;
const grey = 128;

export interface Occlusion {
  readonly rows: number;
  readonly columns: number;
  /** What the net says about the whole picture, and how sure it is. */
  readonly answer: number;
  readonly sure: number;
  /** How sure it still is of that with the patch at every place, row by row. */
  readonly covered: Float32Array;
  /** The place that takes most away, and what the net says then. */
  readonly strongest: { readonly place: number; readonly answer: number; readonly sure: number };
}

/** The whole picture, and then one copy with the patch for every place. */
export function coveredCopies(picture: Uint8Array, shape: Shape): Uint8Array {
  const { rows, columns } = placesOf(shape);
  const size = sizeOf(shape);
  const all = new Uint8Array((1 + rows * columns) * size);
  all.set(picture);
  for (let place = 0; place < rows * columns; place++) {
    const copy = all.subarray((1 + place) * size, (2 + place) * size);
    copy.set(picture);
    for (const cell of patchCells(place, shape)) {
      copy.fill(grey, cell * shape.channels, (cell + 1) * shape.channels);
    }
  }
  return all;
}

/** Reads a net's probabilities on those copies. */
export function readOcclusion(probabilities: Float32Array, classCount: number, shape: Shape): Occlusion {
  const { rows, columns } = placesOf(shape);
  const answer = answerAt(probabilities, classCount, 0);
  const sureOf = (label: number, at: number) => probabilities[at * classCount + label] ?? 0;
  const covered = Float32Array.from({ length: rows * columns }, (_, place) => sureOf(answer, place + 1));
  const place = covered.indexOf(Math.min(...covered));
  const then = answerAt(probabilities, classCount, place + 1);
  const strongest = { place, answer: then, sure: sureOf(then, place + 1) };
  return { rows, columns, answer, sure: sureOf(answer, 0), covered, strongest };
}

export function placesOf({ width, height }: Shape): { readonly rows: number; readonly columns: number } {
  return { rows: Math.floor(height / occlusionStride), columns: Math.floor(width / occlusionStride) };
}

/** Of the pixels in which two pictures differ, the share that the patch at this place hides; 0 if none differ. */
export function hiddenShare(before: Uint8Array, after: Uint8Array, shape: Shape, place: number): number {
  const differs = (cell: number) => {
    for (let at = cell * shape.channels; at < (cell + 1) * shape.channels; at++) {
      if (before[at] !== after[at]) return true;
    }
    return false;
  };
  const cells = shape.width * shape.height;
  let changed = 0;
  for (let cell = 0; cell < cells; cell++) if (differs(cell)) changed++;
  return changed === 0 ? 0 : patchCells(place, shape).filter(differs).length / changed;
}

/** The patch is a quarter of the picture wide; at the border it hangs over. */
function patchCells(place: number, shape: Shape): readonly number[] {
  const { columns } = placesOf(shape);
  const patch = Math.round(shape.width / 4);
  const first = (index: number) => index * occlusionStride + occlusionStride / 2 - Math.floor(patch / 2);
  const [left, top] = [first(place % columns), first(Math.floor(place / columns))];
  const cells: number[] = [];
  for (let row = Math.max(0, top); row < Math.min(shape.height, top + patch); row++) {
    for (let column = Math.max(0, left); column < Math.min(shape.width, left + patch); column++) {
      cells.push(row * shape.width + column);
    }
  }
  return cells;
}
