// A kept run for tests, made up.

import { defaultExperiment } from "#core/experiment/defaults.ts";
import type { Recording } from "#core/recording.ts";
import type { KeptNets, RunWithNets } from "./keptRun.ts";

const rate = { count: 3, total: 4 };
const scores = { cleanAccuracy: rate, attackSuccess: rate, flips: rate, control: rate };
const answers = () => Float32Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? 0.25 : 0.75));
const twins = <T>(make: () => T) => ({ clean: make(), poisoned: make() });

export const madeRecording: Recording = {
  experiment: defaultExperiment(),
  prepared: {
    kind: "prepared",
    backend: "wasm",
    weightCount: 97698,
    trainCount: 2000,
    poisonedCount: 100,
    notices: [],
  },
  events: [
    { kind: "check", step: 0, without: twins(answers), with: twins(answers) },
    { kind: "finished", step: 300, scores: twins(() => scores), flipStep: null },
  ],
};

/** The smallest model there can be: pixels of a 2×2 picture, and one dense layer. */
const modelJson = JSON.stringify({
  modelTopology: {
    class_name: "Sequential",
    config: {
      layers: [
        {
          class_name: "Rescaling",
          config: { scale: 1 / 127.5, offset: -1, batch_input_shape: [null, 2, 2, 1] },
        },
        { class_name: "Flatten", config: {} },
        { class_name: "Dense", config: { units: 2, activation: "linear" } },
      ],
    },
  },
  weightsManifest: [
    {
      paths: ["weights.bin"],
      weights: [
        { name: "kernel", shape: [4, 2], dtype: "float32" },
        { name: "bias", shape: [2], dtype: "float32" },
      ],
    },
  ],
});
const madeNet = (value: number) => ({
  modelJson,
  weights: new Uint8Array(Float32Array.from({ length: 10 }, (_, at) => value / (at + 1)).buffer),
});
export const madeNets: KeptNets = { clean: madeNet(1), poisoned: madeNet(2) };

export function madeRun(id: string, nets: KeptNets | null = null): RunWithNets {
  const keptAt = "2026-11-24T20:00:00.000Z";
  const watchedLabels = new Uint8Array(20);
  const run = { id, name: `Run ${id}`, keptAt, recording: madeRecording, watchedLabels, branchedAt: null };
  return { run: { ...run, hasNets: nets !== null }, nets };
}
