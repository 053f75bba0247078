// One net on one backend: the Net of core/port.ts over a tfjs layers model. It owns the training step; what to
// train on, and when to stop, is decided elsewhere.

import { getBackend, setBackend, type Scalar, type Variable } from "@tensorflow/tfjs-core";
import type { LayersModel } from "@tensorflow/tfjs-layers";
import type { BackendId, Batch, Net } from "#core/port.ts";
import { sizeOf, type Shape } from "#core/pictures.ts";
import type { ModelFile } from "../protocol.ts";
import { isTurnDue, letMessagesIn } from "../turn.ts";
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
  /** Where a step may be left for a moment, a question is heard: it waits for a layer, and not for a step. */
  const between = async () => {
    if (!isTurnDue()) return;
    await letMessagesIn();
    enter();
  };
  const learner = { model, shape, adam, between };
  let isLearning = false;
  let isGone = false;
  let underWay = 0;
  const free = () => {
    enter();
    adam.dispose();
    model.dispose();
  };
  /** For what goes through the layers in several turns: a net that is disposed of meanwhile is freed after it. */
  const lasting = async <Result>(work: () => Promise<Result>) => {
    underWay++;
    try {
      return await work();
    } finally {
      underWay--;
      if (isGone && underWay === 0) free();
    }
  };
  async function learn(batches: readonly Batch[]): Promise<number> {
    isLearning = true;
    try {
      // The other net of the pair may have worked until now: a question waits for one of them and not for both.
      await letMessagesIn();
      const losses: Scalar[] = [];
      for (const batch of batches) {
        enter();
        losses.push(await trainStep(learner, batch));
      }
      enter();
      return await meanOf(losses);
    } finally {
      isLearning = false;
    }
  }
  const checkWrite = ({ length }: Float32Array) => {
    if (isLearning) throw new Error("a net was given other weights in the middle of a slice");
    if (length !== weightCount)
      throw new Error(`${length} weights are not those of a net with ${weightCount}`);
  };
  return {
    weightCount,
    async save(weightsName) {
      enter();
      return exportModel(model, weightsName);
    },
    trainSlice: (batches) => lasting(() => learn(batches)),
    async predict(pixels) {
      if (pixels.length % sizeOf(shape) !== 0) {
        throw new Error(`predict got ${pixels.length} bytes, not a multiple of ${sizeOf(shape)}`);
      }
      enter();
      return predictBytes(model, shape, pixels, backend, enter);
    },
    async inputGradient(pixels, labels) {
      enter();
      return lasting(() => inputGradientOf(model, shape, pixels, labels, between));
    },
    async readWeights() {
      enter();
      return readFlat(variables);
    },
    writeWeights(weights) {
      checkWrite(weights);
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
      for (const each of [weights, optimiser.mean, optimiser.meanSquare]) checkWrite(each);
      enter();
      assignWeights(variables, weights);
      adam.writeState(optimiser);
    },
    dispose() {
      isGone = true;
      if (underWay === 0) free();
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
