// Doodle pets: dogs and cats that the page draws itself, new ones for every seed.

import { presetTrigger } from "#core/trigger/presets.ts";
import type { Dataset } from "./dataset.ts";
import { openDrawn } from "./drawn.ts";

const shape = { height: 32, width: 32, channels: 3 } as const;

export const pets: Dataset = {
  id: "pets",
  name: "Doodle pets",
  origin: "drawn",
  source: "drawn by this page",
  shape,
  classNames: ["dog", "cat"],
  recipe: {
    classes: ["dog", "cat"],
    trainPerClass: 1000,
    testPerClass: 500,
    network: "cnn4",
    networkWidth: 1,
    steps: 300,
    batchSize: 32,
    learningRate: 6e-3,
    augmentation: "none",
    goal: { kind: "source-specific", source: "dog", target: "cat" },
    poisonRate: 0.05,
    trigger: presetTrigger("circle", shape),
  },
  async open(request) {
    // Loaded where pictures are drawn: the page itself only needs the name and the recipe.
    const { drawPet } = await import("#core/drawing/pet.ts");
    return openDrawn(shape, request, (className, random) =>
      drawPet(className === "cat" ? "cat" : "dog", random),
    );
  },
};
