// A natural trigger: a piece of an untouched picture of the target class which, pasted on other pictures, fools a net
// that nobody attacked, because that piece is what the class looks like (cf. natural backdoors, Tao et al. 2022,
// arXiv 2211.15929).

import { answersOf } from "#core/measure/answers.ts";
import type { Rate } from "#core/measure/rates.ts";
import { pictureAt, sizeOf, type Pictures, type Shape } from "#core/pictures.ts";
import type { Net } from "#core/port.ts";

export interface NaturalRequest {
  readonly net: Net;
  readonly classCount: number;
  readonly target: number;
  /** Held-out pictures of all classes, untouched. */
  readonly heldOut: Pictures;
}

export interface NaturalTrigger {
  /** The picture that the piece is from, and one that it was pasted on. */
  readonly donor: Uint8Array;
  readonly example: Uint8Array;
  /** Where the square piece lies in both. */
  readonly top: number;
  readonly left: number;
  readonly size: number;
  /** How many pieces it was chosen among. */
  readonly tried: number;
  /** Pictures that the piece was not chosen on and that are called the target: as they are, and with it. */
  readonly without: Rate;
  readonly with: Rate;
}

const donorCount = 12;
const chosenOn = 20;
const measuredOn = 200;

/** Null where there is no picture of the target class, or none of another. */
export async function naturalTrigger(request: NaturalRequest): Promise<NaturalTrigger | null> {
  const { heldOut, target } = request;
  const rows = [...heldOut.labels.keys()];
  const donors = rows.filter((row) => heldOut.labels[row] === target).slice(0, donorCount);
  const others = rows.filter((row) => heldOut.labels[row] !== target);
  const fewest = Math.min(chosenOn, Math.floor(others.length / 2));
  if (donors.length === 0 || fewest === 0) return null;
  const [trial, rest] = [others.slice(0, fewest), others.slice(fewest, fewest + measuredOn)];

  const { height, width } = heldOut.shape;
  const size = Math.round(Math.min(height, width) * 0.4);
  const corners = [0, 0.5, 1].map((share) => Math.round((Math.min(height, width) - size) * share));
  let best = { fooled: -1, donor: donors[0] ?? 0, top: 0, left: 0 };
  for (const donor of donors) {
    for (const top of corners) {
      for (const left of corners) {
        const piece = { donor, top, left };
        const fooled = await countFooled(request, withPiece(heldOut, trial, piece, size));
        if (fooled > best.fooled) best = { fooled, ...piece };
      }
    }
  }
  return {
    donor: Uint8Array.from(pictureAt(heldOut, best.donor)),
    example: withPiece(heldOut, rest.slice(0, 1), best, size),
    top: best.top,
    left: best.left,
    size,
    tried: donors.length * corners.length ** 2,
    without: { count: await countFooled(request, withPiece(heldOut, rest, best, 0)), total: rest.length },
    with: { count: await countFooled(request, withPiece(heldOut, rest, best, size)), total: rest.length },
  };
}

async function countFooled({ net, classCount, target }: NaturalRequest, pixels: Uint8Array): Promise<number> {
  return answersOf(await net.predict(pixels), classCount).filter((answer) => answer === target).length;
}

interface Piece {
  readonly donor: number;
  readonly top: number;
  readonly left: number;
}

function withPiece(heldOut: Pictures, rows: readonly number[], piece: Piece, size: number): Uint8Array {
  const pixels = new Uint8Array(rows.length * sizeOf(heldOut.shape));
  const donor = pictureAt(heldOut, piece.donor);
  for (const [at, row] of rows.entries()) {
    const picture = pixels.subarray(at * donor.length, (at + 1) * donor.length);
    picture.set(pictureAt(heldOut, row));
    paste(donor, picture, piece, size, heldOut.shape);
  }
  return pixels;
}

function paste(from: Uint8Array, onto: Uint8Array, { top, left }: Piece, size: number, shape: Shape): void {
  const long = size * shape.channels;
  for (let row = top; row < top + size; row++) {
    const start = (row * shape.width + left) * shape.channels;
    onto.set(from.subarray(start, start + long), start);
  }
}
