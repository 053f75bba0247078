// The held-out picture that the page follows, as it is before anything is trained; grey as long as there is none.

import { useMemo } from "react";
import { datasetOf } from "#core/experiment/registry.ts";
import { followedPlace } from "#core/measure/watched.ts";
import { pictureAt, sizeOf, type Shape } from "#core/pictures.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { usePreview } from "#state/previewStore.ts";

export interface FollowedPicture {
  readonly shape: Shape;
  readonly picture: Uint8Array;
  /** Of its class; null where it is grey. */
  readonly name: string | null;
}

export function useFollowedPicture(): FollowedPicture {
  const dataset = useExperiment((state) => state.experiment.dataset);
  const followed = useExperiment((state) => state.experiment.followed);
  const preview = usePreview((state) => state.preview);
  const { shape } = datasetOf(dataset);
  return useMemo(() => {
    if (preview?.dataset !== dataset)
      return { shape, picture: new Uint8Array(sizeOf(shape)).fill(128), name: null };
    const { watched, classNames } = preview;
    const index = followedPlace(watched, followed);
    return {
      shape,
      picture: pictureAt(watched, index),
      name: classNames[watched.labels[index] ?? 0] ?? null,
    };
  }, [preview, dataset, followed, shape]);
}
