// Pen digits: strokes that the page draws itself, new ones for every seed.

import { presetTrigger } from "#core/trigger/presets.ts";
import type { Dataset } from "./dataset.ts";
import { openDrawn } from "./drawn.ts";

const shape = { height: 28, width: 28, channels: 1 } as const;
const classNames = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

export const digits: Dataset = {
  id: "digits",
  name: "Pen digits",
  origin: "drawn",
  source: "drawn by this page",
  shape,
  classNames,
  recipe: {
    classes: classNames,
    trainPerClass: 400,
    testPerClass: 100,
    network: "lenet",
    networkWidth: 1,
    steps: 500,
    batchSize: 32,
    learningRate: 2e-3,
    augmentation: "none",
    goal: { kind: "all-to-one", target: "7" },
    poisonRate: 0.1,
    trigger: presetTrigger("square", shape),
  },
  async open(request) {
    // Loaded where pictures are drawn: the page itself only needs the name and the recipe.
    const { drawDigit } = await import("#core/drawing/digit.ts");
    return openDrawn(shape, request, (className, random) => drawDigit(classNames.indexOf(className), random));
  },
};
