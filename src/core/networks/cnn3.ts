// Three blocks of 3×3 convolution and pooling for small colour pictures, and a fourth convolution as head.

import type { Network } from "./network.ts";

// The head ends on 2×2 places. With a dense layer on 4×4 places instead, a clean net was thrown off by any red
// patch in the corner (it took 16 to 27 % of the dogs it knew for cats); averaging all places made a poisoned
// net blind to where the mark is. Measured on CIFAR-10 dogs and cats, 600 steps.
export const cnn3: Network = {
  id: "cnn3",
  name: "Three-block CNN",
  about: "Three times a 3×3 convolution and max pooling, one more convolution as head, then the answer.",
  source: "the usual small CIFAR-10 net, without batch normalisation",
  plan: (width) => ({
    layers: [
      { kind: "conv", filters: Math.round(16 * width), kernel: 3 },
      { kind: "maxPool" },
      { kind: "conv", filters: Math.round(32 * width), kernel: 3 },
      { kind: "maxPool" },
      { kind: "conv", filters: Math.round(64 * width), kernel: 3 },
      { kind: "maxPool" },
      { kind: "conv", filters: Math.round(128 * width), kernel: 3 },
      { kind: "maxPool" },
      { kind: "flatten" },
    ],
  }),
};
