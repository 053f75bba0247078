// Opens the pictures of an experiment.

import type { PackedAccess } from "#core/datasets/dataset.ts";
import { keepBlocks } from "#core/datasets/keepBlocks.ts";
import type { OpenPictures } from "#core/datasets/openPictures.ts";
import type { OwnPictures } from "#core/datasets/ownPictures.ts";
import type { Experiment } from "./experiment.ts";
import { datasetOf } from "./registry.ts";

/** How the pipeline gets at an experiment's pictures. Throws a Problem if they are not to be had. */
export type OpenExperiment = (experiment: Experiment) => Promise<OpenPictures>;

/** Remembers the pictures that were opened last: a preview and the run after it share their blocks. */
export function experimentOpener(access: PackedAccess, own?: OwnPictures): OpenExperiment {
  let last: { readonly key: string; readonly pictures: Promise<OpenPictures> } | null = null;
  return (experiment) => {
    const { dataset, classes, trainPerClass, testPerClass, seed } = experiment;
    const key = JSON.stringify([dataset, classes, trainPerClass, testPerClass, seed]);
    if (last?.key !== key) {
      const pictures = datasetOf(dataset)
        .open({ ...experiment, access, own })
        .then(keepBlocks);
      last = { key, pictures };
      pictures.catch(() => {
        last = null;
      });
    }
    return last.pictures;
  };
}
