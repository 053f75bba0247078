// MNIST: 70,000 handwritten digits (LeCun, Cortes, Burges 1998), the real files.

import { presetTrigger } from "#core/trigger/presets.ts";
import type { Dataset } from "./dataset.ts";
import { openPackedSet } from "./openPackedSet.ts";

const shape = { height: 28, width: 28, channels: 1 } as const;

export const mnist: Dataset = {
  id: "mnist",
  name: "MNIST digits",
  origin: "packed",
  source: "LeCun, Bottou, Bengio, Haffner 1998",
  shape,
  classNames: ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
  recipe: {
    classes: ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
    trainPerClass: 1000,
    testPerClass: 1200,
    network: "lenet",
    networkWidth: 1,
    steps: 900,
    batchSize: 32,
    learningRate: 2e-3,
    augmentation: "none",
    goal: { kind: "all-to-one", target: "7" },
    poisonRate: 0.1,
    trigger: presetTrigger("square", shape),
  },
  open: (request) => openPackedSet("mnist", request),
};
