// Picture sets that are drawn on demand. Every picture has its own random stream, so any block can be drawn
// alone, and the training and held-out pictures never share a stream.

import { randomStream, type Random } from "#core/random.ts";
import { sizeOf, type Shape } from "#core/pictures.ts";
import type { OpenRequest } from "./dataset.ts";
import type { Block, OpenPictures } from "./openPictures.ts";

const blockSize = 500;

export async function openDrawn(
  shape: Shape,
  { classes, trainPerClass, testPerClass, seed }: Omit<OpenRequest, "access">,
  draw: (className: string, random: Random) => Uint8Array,
): Promise<OpenPictures> {
  const drawBlock = (split: "train" | "test", { start, end }: Block) => {
    const pixels = new Uint8Array((end - start) * sizeOf(shape));
    for (let row = start; row < end; row++) {
      const className = classes[row % classes.length] ?? "";
      const random = randomStream(seed, split, className, Math.floor(row / classes.length));
      pixels.set(draw(className, random), (row - start) * sizeOf(shape));
    }
    return pixels;
  };
  const trainCount = trainPerClass * classes.length;
  const testCount = testPerClass * classes.length;
  const trainBlocks = blocksOf(trainCount);
  const testBlocks = blocksOf(testCount);
  const blockAt = (blocks: readonly Block[], index: number): Block => {
    const block = blocks[index];
    if (!block) throw new RangeError(`block ${index} of ${blocks.length}`);
    return block;
  };
  return {
    shape,
    classNames: classes,
    trainLabels: balancedLabels(trainCount, classes.length),
    blocks: trainBlocks,
    loadTrainBlock: async (index) => drawBlock("train", blockAt(trainBlocks, index)),
    testLabels: balancedLabels(testCount, classes.length),
    testBlocks,
    loadTestBlock: async (index) => drawBlock("test", blockAt(testBlocks, index)),
    loadTrainRow: async (row) => drawBlock("train", { start: row, end: row + 1 }),
    loadTestRow: async (row) => drawBlock("test", { start: row, end: row + 1 }),
  };
}

function balancedLabels(count: number, classCount: number): Uint8Array {
  return Uint8Array.from({ length: count }, (_, row) => row % classCount);
}

export function blocksOf(count: number): readonly Block[] {
  return Array.from({ length: Math.ceil(count / blockSize) }, (_, index) => ({
    start: index * blockSize,
    end: Math.min(count, (index + 1) * blockSize),
  }));
}
