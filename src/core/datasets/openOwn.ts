// Opens a person's own pictures: all of them are in memory, so blocks are only copied together.

import { sizeOf } from "#core/pictures.ts";
import { Problem } from "#core/problem.ts";
import type { OpenRequest } from "./dataset.ts";
import { blocksOf } from "./drawn.ts";
import { interleave } from "./interleave.ts";
import type { Block, OpenPictures } from "./openPictures.ts";
import { fewestOfClass, ownShape, splitOwn, type OwnClass, type OwnPictures } from "./ownPictures.ts";

const size = sizeOf(ownShape);

/** Throws a Problem where pictures are missing. */
export function openOwn(request: Omit<OpenRequest, "access">): OpenPictures {
  const { classes, trainPerClass, testPerClass, seed } = request;
  const found = findClasses(request.own, classes);
  const parted = found.map(({ name, pixels }) => splitOwn(pixels.length / size, seed, name));
  const train = layOut(
    found,
    parted.map((split) => split.train.subarray(0, trainPerClass)),
  );
  const test = layOut(
    found,
    parted.map((split) => split.test.subarray(0, testPerClass)),
  );
  return {
    shape: ownShape,
    classNames: classes,
    trainLabels: train.labels,
    blocks: train.blocks,
    loadTrainBlock: async (index) => train.load(index),
    testLabels: test.labels,
    testBlocks: test.blocks,
    loadTestBlock: async (index) => test.load(index),
  };
}

function findClasses(own: OwnPictures | undefined, classes: readonly string[]): readonly OwnClass[] {
  if (!own) {
    throw new Problem(
      "own-absent",
      "This experiment uses somebody's own pictures, which are not in the link.",
      "Add pictures of your own, or choose other ones.",
    );
  }
  return classes.map((name) => {
    const found = own.find((each) => each.name === name);
    const count = (found?.pixels.length ?? 0) / size;
    if (found && count >= fewestOfClass) return found;
    throw new Problem(
      "own-too-few",
      found
        ? `The class "${name}" has only ${count} pictures; ${fewestOfClass} are needed.`
        : `Your pictures have no class "${name}".`,
      "Add pictures to it under “Your own pictures”, or choose other classes.",
    );
  });
}

/** Rows of one split: the chosen pictures of every class, classes spread evenly. */
function layOut(classes: readonly OwnClass[], chosen: readonly Int32Array[]) {
  const labels = Uint8Array.from(interleave(chosen.map((pictures) => pictures.length)));
  const blocks = blocksOf(labels.length);
  // The n-th row of a class shows its n-th chosen picture.
  const taken = classes.map(() => 0);
  const pictures = Int32Array.from(labels, (label) => {
    const next = taken[label] ?? 0;
    taken[label] = next + 1;
    return chosen[label]?.[next] ?? 0;
  });
  const load = (index: number): Uint8Array => {
    const { start, end } = blockAt(blocks, index);
    const pixels = new Uint8Array((end - start) * size);
    for (let row = start; row < end; row++) {
      const from = (pictures[row] ?? 0) * size;
      const picture = classes[labels[row] ?? 0]?.pixels.subarray(from, from + size);
      pixels.set(picture ?? [], (row - start) * size);
    }
    return pixels;
  };
  return { labels, blocks, load };
}

function blockAt(blocks: readonly Block[], index: number): Block {
  const block = blocks[index];
  if (!block) throw new RangeError(`block ${index} of ${blocks.length}`);
  return block;
}
