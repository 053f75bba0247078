import { getKernel, memory, registerKernel, unregisterKernel, type TensorInfo } from "@tensorflow/tfjs-core";
import type { BackendWasm } from "@tensorflow/tfjs-backend-wasm";
import { expect, it } from "vitest";
import { createEngine } from "./backend.ts";
import { wasmFilesIn } from "./nodeWasm.ts";
import { expectedLosses, runSelfTest } from "./selfTest.ts";

const wasm = await createEngine("wasm", {
  wasmUrls: wasmFilesIn("node_modules/@tensorflow/tfjs-backend-wasm/dist"),
});

it("passes on wasm, is quick, and leaves nothing behind", async () => {
  await runSelfTest(wasm);
  const before = memory().numTensors;
  const { ok, losses, millisecondsPerStep } = await runSelfTest(wasm);
  expect(ok).toBe(true);
  losses.forEach((loss, step) => expect(loss).toBeCloseTo(expectedLosses[step] ?? NaN, 4));
  expect(millisecondsPerStep).toBeGreaterThan(0);
  expect(memory().numTensors).toBe(before);
});

it("the stored losses are those of the cpu backend", async () => {
  const { ok } = await runSelfTest(await createEngine("cpu"));
  expect(ok).toBe(true);
  // The slowest of all backends, on a machine that may have other things to do.
}, 300_000);

it.each(["Conv2DBackpropFilter", "MaxPoolGrad", "Conv2DBackpropInput"])(
  "notices a backend whose %s is wrong",
  async (name) => {
    const good = getKernel(name, "wasm");
    unregisterKernel(name, "wasm");
    registerKernel({
      ...good,
      kernelFunc: (call) => {
        const result = good.kernelFunc(call) as TensorInfo;
        (call.backend as BackendWasm).typedArrayFromHeap(result).fill(0);
        return result;
      },
    });
    const { ok } = await runSelfTest(wasm);
    unregisterKernel(name, "wasm");
    registerKernel(good);
    expect(ok).toBe(false);
  },
);
