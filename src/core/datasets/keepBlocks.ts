// Remembers the blocks of opened pictures, so that each is fetched or drawn once, whoever asks for it.

import type { OpenPictures } from "./openPictures.ts";

/** The blocks are shared from here on: whoever changes pixels copies them first. */
export function keepBlocks(pictures: OpenPictures): OpenPictures {
  return {
    ...pictures,
    loadTrainBlock: remembered((index) => pictures.loadTrainBlock(index)),
    loadTestBlock: remembered((index) => pictures.loadTestBlock(index)),
    ...(pictures.loadTrainRow && { loadTrainRow: remembered(pictures.loadTrainRow) }),
    ...(pictures.loadTestRow && { loadTestRow: remembered(pictures.loadTestRow) }),
  };
}

type Load = (index: number) => Promise<Uint8Array>;

function remembered(load: Load): Load {
  const blocks = new Map<number, Promise<Uint8Array>>();
  return (index) => {
    const known = blocks.get(index);
    if (known) return known;
    const loading = load(index);
    blocks.set(index, loading);
    // A block that failed is asked for again; whoever waits for it now hears of the failure.
    loading.catch(() => blocks.delete(index));
    return loading;
  };
}
