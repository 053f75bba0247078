// Three blocks of 3×3 convolution and pooling for small colour pictures.

import type { Network } from "./network.ts";

export const cnn3: Network = {
  id: "cnn3",
  name: "Three-block CNN",
  about: "Three times a 3×3 convolution and max pooling, then a hidden layer and the answer.",
  source: "the usual small CIFAR-10 net, without batch normalisation",
  plan: (width) => ({
    layers: [
      { kind: "conv", filters: Math.round(16 * width), kernel: 3 },
      { kind: "maxPool" },
      { kind: "conv", filters: Math.round(32 * width), kernel: 3 },
      { kind: "maxPool" },
      { kind: "conv", filters: Math.round(64 * width), kernel: 3 },
      { kind: "maxPool" },
      { kind: "flatten" },
      { kind: "dense", units: Math.round(64 * width) },
    ],
  }),
};
