// One net on one backend: the Net of core/port.ts over a tfjs layers model. It owns the training step; what to
// train on, and when to stop, is decided elsewhere.

import {
  concat,
  getBackend,
  keep,
  reshape,
  setBackend,
  tensor,
  tidy,
  type Tensor,
  type Variable,
} from "@tensorflow/tfjs-core";
import type { LayersModel } from "@tensorflow/tfjs-layers";
import type { BackendId, Net } from "#core/port.ts";
import { sizeOf, type Shape } from "#core/pictures.ts";
import { createAdam } from "./adam.ts";
import { inputGradientOf } from "./inputGradient.ts";
import { predictBytes } from "./predict.ts";
import { meanOf, trainStep } from "./trainStep.ts";

/** A Net that can also say which model it wraps, for export. */
export interface TfNet extends Net {
  readonly model: LayersModel;
}

/** Takes over the model: disposing of the net disposes of it. */
export function netOf(model: LayersModel, shape: Shape, backend: BackendId): TfNet {
  const variables = variablesOf(model);
  const weightCount = variables.reduce((sum, variable) => sum + variable.size, 0);
  const adam = createAdam(variables, backend);
  // Several backends may be alive in one worker; tfjs has one current backend for all.
  const enter = () => {
    if (getBackend() !== backend) void setBackend(backend);
  };
  return {
    model,
    weightCount,
    async trainSlice(batches) {
      enter();
      const losses = batches.map((batch) => keep(trainStep(model, variables, adam, shape, batch)));
      return meanOf(losses);
    },
    async predict(pixels) {
      if (pixels.length % sizeOf(shape) !== 0) {
        throw new Error(`predict got ${pixels.length} bytes, not a multiple of ${sizeOf(shape)}`);
      }
      enter();
      return predictBytes(model, shape, pixels, backend, enter);
    },
    async inputGradient(pixels, labels) {
      enter();
      return inputGradientOf(model, shape, pixels, labels);
    },
    async readWeights() {
      enter();
      const flat = tidy(() => concat(variables.map((each) => reshape(each as Tensor, [each.size]))));
      const values = await flat.data<"float32">();
      flat.dispose();
      return Float32Array.from(values);
    },
    writeWeights(weights) {
      if (weights.length !== weightCount) {
        throw new Error(`writeWeights got ${weights.length} weights, the net has ${weightCount}`);
      }
      enter();
      assignWeights(variables, weights);
      adam.reset();
    },
    dispose() {
      enter();
      adam.dispose();
      model.dispose();
    },
  };
}

function variablesOf(model: LayersModel): Variable[] {
  return model.trainableWeights.map((weight) => weight.read() as Variable);
}

function assignWeights(variables: readonly Variable[], weights: Float32Array): void {
  let start = 0;
  for (const variable of variables) {
    const values = tensor(weights.slice(start, start + variable.size), variable.shape);
    variable.assign(values);
    values.dispose();
    start += variable.size;
  }
}
