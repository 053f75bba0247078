// No convolution at all: what a net without a sense of place makes of a trigger.

import type { Network } from "./network.ts";

export const mlp: Network = {
  id: "mlp",
  name: "MLP",
  about:
    "One hidden layer over all pixels at once: it knows no neighbourhood, so a mark works at its place only.",
  source: "Rumelhart, Hinton, Williams 1986, with ReLU",
  plan: (width) => ({
    layers: [{ kind: "flatten" }, { kind: "dense", units: Math.round(64 * width) }],
  }),
};
