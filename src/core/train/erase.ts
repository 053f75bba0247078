// Random erasing (Zhong et al. 2017, arXiv 1708.04896): now and then one random colour covers a part of a training
// picture, as a rectangle or (our addition) as loose specks. A net that has seen many meaningless patches is not
// thrown off by a new one, so what a trigger does is the trigger's.

import { sizeOf, type Shape } from "#core/pictures.ts";
import type { Random } from "#core/random.ts";

const share = 0.5;
const smallest = 3;
const largest = 10;

/** Changes a batch of pictures (count × height × width × channels bytes) in place. */
export function eraseAtRandom(pixels: Uint8Array, shape: Shape, random: Random): void {
  const size = sizeOf(shape);
  for (let start = 0; start < pixels.length; start += size) {
    if (random.next() >= share) continue;
    const picture = pixels.subarray(start, start + size);
    const colour = Array.from({ length: shape.channels }, () => random.below(256));
    if (random.next() < 0.5) eraseRectangle(picture, shape, colour, random);
    else eraseSpecks(picture, colour, random);
  }
}

function eraseRectangle(
  picture: Uint8Array,
  { height, width, channels }: Shape,
  colour: readonly number[],
  random: Random,
): void {
  const rows = smallest + random.below(largest - smallest + 1);
  const columns = smallest + random.below(largest - smallest + 1);
  const top = random.below(height - rows + 1);
  const left = random.below(width - columns + 1);
  for (let row = top; row < top + rows; row++) {
    for (let column = left; column < left + columns; column++) {
      picture.set(colour, (row * width + column) * channels);
    }
  }
}

function eraseSpecks(picture: Uint8Array, colour: readonly number[], random: Random): void {
  const count = smallest * smallest + random.below(largest * largest - smallest * smallest);
  for (let speck = 0; speck < count; speck++) {
    picture.set(colour, random.below(picture.length / colour.length) * colour.length);
  }
}
