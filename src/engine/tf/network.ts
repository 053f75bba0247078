// A network's plan as a TensorFlow.js layers model from bytes (0..255, as floats) to logits. The byte scaling
// is its first layer, so that a saved model needs no instructions.

import { layers, sequential, type Sequential } from "@tensorflow/tfjs-layers";
import { tensor, dispose } from "@tensorflow/tfjs-core";
import type { LayerPlan } from "#core/networks/network.ts";
import type { NetRequest } from "#core/port.ts";
import { initialWeights } from "./initialWeights.ts";

type Layer = Parameters<Sequential["add"]>[0];

/** Input [batch, height, width, channels], output [batch, classCount]. Weights follow from the seed alone. */
export function buildModel(request: NetRequest): Sequential {
  const { plan, shape, classCount, seed } = request;
  const { height, width, channels } = shape;
  const scaling = { name: "bytes", scale: 1 / 127.5, offset: -1, inputShape: [height, width, channels] };
  const answer = { name: "logits", units: classCount, kernelInitializer: "zeros" } as const;
  const middle = plan.layers.map((layer, index) => layerOf(layer, `${layer.kind}${index + 1}`));
  const last = layers.dense(answer);
  const model = sequential({ layers: [layers.rescaling(scaling), ...middle, last] });
  fill([...middle, last], last, seed);
  return model;
}

// "zeros" because our own seeded weights replace whatever tfjs would draw.
function layerOf(layer: LayerPlan, name: string): Layer {
  switch (layer.kind) {
    case "conv":
      return layers.conv2d({
        name,
        filters: layer.filters,
        kernelSize: layer.kernel,
        padding: "same",
        activation: "relu",
        kernelInitializer: "zeros",
      });
    case "maxPool":
      return layers.maxPooling2d({ name, poolSize: 2, strides: 2, padding: "valid" });
    case "averageAll":
      return layers.globalAveragePooling2d({ name, dataFormat: "channelsLast" });
    case "flatten":
      return layers.flatten({ name });
    case "dense":
      return layers.dense({ name, units: layer.units, activation: "relu", kernelInitializer: "zeros" });
    default:
      return layer satisfies never;
  }
}

function fill(all: readonly Layer[], last: Layer, seed: number): void {
  all.forEach((layer, index) => {
    const shapes = layer.getWeights().map((weights) => weights.shape);
    if (shapes.length === 0) return;
    const values = initialWeights(shapes, layer === last ? "linear" : "relu", seed, index);
    const tensors = values.map((numbers, at) => tensor(numbers, shapes[at]));
    layer.setWeights(tensors);
    dispose(tensors);
  });
}
