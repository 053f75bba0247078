// A set of pictures that is being read: all labels are known at once, pixels arrive block by block, so that
// training can start before the last picture is there. Packed and drawn sets look the same from here.

import type { Shape } from "#core/pictures.ts";

/** Rows start..end-1, which arrive together. Blocks follow one another without gaps, from row 0 on. */
export interface Block {
  readonly start: number;
  readonly end: number;
}

export interface OpenPictures {
  readonly shape: Shape;
  /** The chosen classes in the chosen order; labels are indices into it. */
  readonly classNames: readonly string[];
  /** Of every training row, in order. Classes alternate, so that every stretch of a block is balanced. */
  readonly trainLabels: Uint8Array;
  /** The blocks of the training rows. */
  readonly blocks: readonly Block[];
  /** The pixels of training block `index`: (end − start) × height × width × channels bytes, owned by the caller. */
  loadTrainBlock(index: number): Promise<Uint8Array>;
  readonly testLabels: Uint8Array;
  readonly testBlocks: readonly Block[];
  loadTestBlock(index: number): Promise<Uint8Array>;
  /** One row's pixels without the rest of its block: only where that is less work, as for pictures that are drawn. */
  loadTrainRow?(row: number): Promise<Uint8Array>;
  loadTestRow?(row: number): Promise<Uint8Array>;
}
