// A set of pictures that was found on disk and can be read for packing.

import type { PackedSetId, PackedSource, Split } from "#core/files/manifest.ts";
import type { Pictures, Shape } from "#core/pictures.ts";

export interface PictureSource {
  readonly id: PackedSetId;
  readonly shape: Shape;
  readonly classNames: readonly string[];
  readonly source: PackedSource;
  /**
   * Batches in official order, labels are the official ones. May throw a FileProblem at any batch; what came
   * before must not be used then.
   */
  batches(signal?: AbortSignal): AsyncGenerator<{ readonly split: Split; readonly pictures: Pictures }>;
}
