// Makes tfjs' WASM backend able to train a conv net, rightly and fast. Must run after the backend's own
// kernels are registered (its import) and before it is first used.

import { getKernel } from "@tensorflow/tfjs-core";
import { installAdamStep } from "./adamStep.ts";
import { installConvFilterGradient } from "./convFilterGradient.ts";
import { installConvInputGradient } from "./convInputGradient.ts";
import { installIdentity } from "./identity.ts";
import { installMatMul } from "./matMul.ts";
import { installMaxPoolGradient } from "./maxPoolGradient.ts";
import { installReluGradient } from "./reluGradient.ts";
import { installSum } from "./sum.ts";

/** Calling it again changes nothing. */
export function registerWasmKernels(): void {
  if (getKernel("AdamStep", "wasm") !== undefined) return;
  installConvFilterGradient();
  installConvInputGradient();
  installMaxPoolGradient();
  installMatMul();
  installSum();
  installReluGradient();
  installIdentity();
  installAdamStep();
}
