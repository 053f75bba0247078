// One net on one backend: the Net of core/port.ts over a tfjs layers model. It owns the training step; what to
// train on, and when to stop, is decided elsewhere.

import { getBackend, keep, setBackend, type Variable } from "@tensorflow/tfjs-core";
import type { LayersModel } from "@tensorflow/tfjs-layers";
import type { BackendId, Net } from "#core/port.ts";
import { sizeOf, type Shape } from "#core/pictures.ts";
import type { ModelFile } from "../protocol.ts";
import { letMessagesIn } from "../turn.ts";
import { createAdam } from "./adam.ts";
import { readFlat, sliced } from "./flat.ts";
import { inputGradientOf } from "./inputGradient.ts";
import { exportModel } from "./modelFile.ts";
import { predictBytes } from "./predict.ts";
import { meanOf, trainStep } from "./trainStep.ts";

/** A Net that can also be saved. */
export interface TfNet extends Net {
  /** `weightsName` is what the weights' file will be called beside model.json. */
  save(weightsName: string): Promise<ModelFile>;
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
  const checkLength = ({ length }: Float32Array) => {
    if (length !== weightCount)
      throw new Error(`${length} weights are not those of a net with ${weightCount}`);
  };
  return {
    weightCount,
    async save(weightsName) {
      enter();
      return exportModel(model, weightsName);
    },
    async trainSlice(batches) {
      // The other net of the pair may have worked until now: a question waits for one of them and not for both.
      await letMessagesIn();
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
      return readFlat(variables);
    },
    writeWeights(weights) {
      checkLength(weights);
      enter();
      assignWeights(variables, weights);
      adam.reset();
    },
    async readState() {
      enter();
      // All three are copied from the device before anything else can run a step.
      const [weights, optimiser] = await Promise.all([readFlat(variables), adam.readState()]);
      return { weights, optimiser };
    },
    writeState({ weights, optimiser }) {
      for (const each of [weights, optimiser.mean, optimiser.meanSquare]) checkLength(each);
      enter();
      assignWeights(variables, weights);
      adam.writeState(optimiser);
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
  for (const [at, values] of sliced(variables, weights).entries()) {
    variables[at]?.assign(values);
    values.dispose();
  }
}
