// Adam (Kingma & Ba 2015), the optimiser of every net here. On WASM one pass of ours per variable, elsewhere
// tensor ops over one flat vector of all weights: either way far fewer kernels than tf.train.adam.

import {
  add,
  div,
  dispose,
  keep,
  mul,
  slice,
  reshape,
  sqrt,
  square,
  sub,
  tensor1d,
  tidy,
  zeros,
  zerosLike,
  type Tensor,
  type Variable,
} from "@tensorflow/tfjs-core";
import type { OptimiserState } from "#core/port.ts";
import { flatten, readFlat, sliced } from "./flat.ts";
import { runAdamStep } from "./kernels/adamStep.ts";

export interface Adam {
  /** Moves every variable once; `gradients` are in the variables' order. */
  step(gradients: readonly Tensor[], learningRate: number): void;
  /** Forgets all earlier steps. */
  reset(): void;
  readState(): Promise<OptimiserState>;
  writeState(state: OptimiserState): void;
  dispose(): void;
}

const [beta1, beta2, epsilon] = [0.9, 0.999, 1e-7];

export function createAdam(variables: readonly Variable[], backend: string): Adam {
  return backend === "wasm" ? fusedAdam(variables) : flatAdam(variables);
}

function fusedAdam(variables: readonly Variable[]): Adam {
  const start = (): { readonly mean: Tensor; readonly meanSquare: Tensor }[] =>
    variables.map((variable) => ({ mean: keep(zerosLike(variable)), meanSquare: keep(zerosLike(variable)) }));
  let memory = start();
  let step = 0;
  const release = () => dispose(memory.flatMap(({ mean, meanSquare }) => [mean, meanSquare]));
  return {
    step(gradients, learningRate) {
      const rates = { learningRate, beta1, beta2, epsilon, step: ++step };
      variables.forEach((variable, at) => {
        const [gradient, means] = [gradients[at], memory[at]];
        if (gradient === undefined || means === undefined)
          throw new Error(`no gradient for ${variable.name}`);
        const moved = runAdamStep(variable, gradient, means.mean, means.meanSquare, rates);
        variable.assign(moved);
        moved.dispose();
      });
    },
    reset() {
      release();
      memory = start();
      step = 0;
    },
    async readState() {
      const steps = step;
      // Awaited together: where the net is gone meanwhile, both reads fail, and neither may go unheard.
      const [means, squares] = await Promise.all([
        readFlat(memory.map(({ mean }) => mean)),
        readFlat(memory.map(({ meanSquare }) => meanSquare)),
      ]);
      return { mean: means, meanSquare: squares, steps };
    },
    writeState({ mean, meanSquare, steps }) {
      const [means, squares] = [sliced(variables, mean), sliced(variables, meanSquare)];
      release();
      memory = means.map((each, at) => ({ mean: keep(each), meanSquare: keep(squares[at] as Tensor) }));
      step = steps;
    },
    dispose: release,
  };
}

function flatAdam(variables: readonly Variable[]): Adam {
  const count = variables.reduce((sum, variable) => sum + variable.size, 0);
  let mean = keep(zeros([count]));
  let meanSquare = keep(zeros([count]));
  let step = 0;
  const replace = (newMean: Tensor, newMeanSquare: Tensor) => {
    dispose([mean, meanSquare]);
    [mean, meanSquare] = [keep(newMean), keep(newMeanSquare)];
  };
  return {
    step(gradients, learningRate) {
      step++;
      tidy(() => {
        const gradient = flatten(gradients);
        const newMean = add(mul(mean, beta1), mul(gradient, 1 - beta1));
        const newMeanSquare = add(mul(meanSquare, beta2), mul(square(gradient), 1 - beta2));
        const spread = add(sqrt(div(newMeanSquare, 1 - beta2 ** step)), epsilon);
        const move = mul(div(newMean, spread), learningRate / (1 - beta1 ** step));
        assignFlat(variables, sub(flatten(variables), move));
        replace(newMean, newMeanSquare);
      });
    },
    reset() {
      replace(zeros([count]), zeros([count]));
      step = 0;
    },
    async readState() {
      const steps = step;
      const [means, squares] = await Promise.all([readFlat([mean]), readFlat([meanSquare])]);
      return { mean: means, meanSquare: squares, steps };
    },
    writeState(state) {
      replace(tensor1d(state.mean), tensor1d(state.meanSquare));
      step = state.steps;
    },
    dispose: () => dispose([mean, meanSquare]),
  };
}

function assignFlat(variables: readonly Variable[], flat: Tensor): void {
  let start = 0;
  for (const variable of variables) {
    variable.assign(reshape(slice(flat, [start], [variable.size]), variable.shape));
    start += variable.size;
  }
}
