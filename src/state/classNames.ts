// The classes that an experiment may choose from: fixed for most picture sets, named by the person for their own.

import { datasetOf } from "#core/experiment/registry.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import { useOwn } from "./ownStore.ts";

export function useClassNames({
  dataset,
  classes,
}: Pick<Experiment, "dataset" | "classes">): readonly string[] {
  const own = useOwn((state) => state.used);
  const { origin, classNames } = datasetOf(dataset);
  if (origin !== "own") return classNames;
  return own?.map(({ name }) => name) ?? classes;
}
