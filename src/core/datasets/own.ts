// Your own pictures: given by the person, held in this tab alone, named by the person.

import { presetTrigger } from "#core/trigger/presets.ts";
import type { Dataset, Recipe } from "./dataset.ts";
import { openOwn } from "./openOwn.ts";
import { heldOutCount, ownShape } from "./ownPictures.ts";

const classNames = ["class 1", "class 2"];

export const own: Dataset = {
  id: "own",
  name: "Your own pictures",
  origin: "own",
  source: "given by you, kept in this tab",
  shape: ownShape,
  classNames,
  recipe: {
    classes: classNames,
    trainPerClass: 5000,
    testPerClass: 1000,
    network: "cnn4",
    networkWidth: 1,
    steps: 300,
    batchSize: 32,
    learningRate: 4e-3,
    augmentation: "erasing",
    goal: { kind: "source-specific", source: "class 1", target: "class 2" },
    poisonRate: 0.1,
    trigger: presetTrigger("circle", ownShape),
  },
  open: async (request) => openOwn(request),
};

/** What suits so many pictures of each class: few need a larger poisoned share, many need more steps. */
export function ownSettings(counts: readonly number[]): Pick<Recipe, "poisonRate" | "steps" | "network"> {
  const trained = counts.reduce((sum, count) => sum + count - heldOutCount(count), 0);
  return {
    network: "cnn4",
    poisonRate: trained < 100 ? 0.2 : 0.1,
    steps: trained < 1000 ? 300 : 600,
  };
}
