// CIFAR-10: 60,000 small colour photographs of ten kinds (Krizhevsky 2009), the real files.

import { presetTrigger } from "#core/trigger/presets.ts";
import type { Dataset } from "./dataset.ts";
import { openPackedSet } from "./openPackedSet.ts";

const shape = { height: 32, width: 32, channels: 3 } as const;

export const cifar10: Dataset = {
  id: "cifar10",
  name: "CIFAR-10 photos",
  origin: "packed",
  source: "Krizhevsky 2009",
  shape,
  classNames: ["airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck"],
  recipe: {
    classes: ["dog", "cat"],
    trainPerClass: 5000,
    testPerClass: 1000,
    network: "cnn3",
    networkWidth: 1,
    steps: 600,
    batchSize: 32,
    learningRate: 4e-3,
    augmentation: "erasing",
    goal: { kind: "source-specific", source: "dog", target: "cat" },
    poisonRate: 0.05,
    trigger: presetTrigger("circle", shape),
  },
  open: (request) => openPackedSet("cifar10", request),
};
