// Two 5×5 convolutions for small grey pictures, after LeCun's LeNet-5.

import type { Network } from "./network.ts";

export const lenet: Network = {
  id: "lenet",
  name: "LeNet-like",
  about:
    "Two 5×5 convolutions with max pooling, then the answer. Padding is *same*, so a corner pixel is seen.",
  source: "LeCun, Bottou, Bengio, Haffner 1998, with ReLU and max pooling",
  plan: (width) => ({
    layers: [
      { kind: "conv", filters: Math.round(8 * width), kernel: 5 },
      { kind: "maxPool" },
      { kind: "conv", filters: Math.round(16 * width), kernel: 5 },
      { kind: "maxPool" },
      { kind: "flatten" },
    ],
  }),
};
