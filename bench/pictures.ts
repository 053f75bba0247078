// How hard the drawn picture sets are: what a linear classifier and our small nets reach on fresh pictures,
// and how long drawing takes. npx tsx bench/pictures.ts [--json] [--seeds=3] [--only=pets]

import { learningRateAt } from "#core/train/schedule.ts";
import { digits } from "#core/datasets/digits.ts";
import { pets } from "#core/datasets/pets.ts";
import type { Dataset } from "#core/datasets/dataset.ts";
import { drawDigit } from "#core/drawing/digit.ts";
import { drawPet } from "#core/drawing/pet.ts";
import { cnn3 } from "#core/networks/cnn3.ts";
import { pickPictures, sizeOf, type Pictures } from "#core/pictures.ts";
import type { Engine } from "#core/port.ts";
import { randomStream, type Random } from "#core/random.ts";
import { createEngine } from "#engine/tf/backend.ts";
import { wasmFilesIn } from "#engine/tf/nodeWasm.ts";

const options = new Map(
  process.argv.slice(2).map((text) => {
    const [name = "", value] = text.replace(/^--/, "").split("=");
    return [name, value] as const;
  }),
);
const seeds = Number(options.get("seeds") ?? 3);
const engine = await createEngine("wasm", {
  wasmUrls: wasmFilesIn("node_modules/@tensorflow/tfjs-backend-wasm/dist"),
});

const report: Record<string, Record<string, number>> = {};
if (options.get("only") !== "digits") {
  report["pets"] = await measure(pets, 2000, [300, 500], (label, random) =>
    drawPet(label === 1 ? "cat" : "dog", random),
  );
}
if (options.get("only") !== "pets") {
  report["digits"] = await measure(digits, 4000, [500], (label, random) => drawDigit(label, random));
}
if (options.has("json")) console.log(JSON.stringify(report, null, 2));
else console.table(report);

type Draw = (label: number, random: Random) => Uint8Array;

async function measure(
  dataset: Dataset,
  trainCount: number,
  stepCounts: readonly number[],
  draw: Draw,
): Promise<Record<string, number>> {
  const classCount = dataset.classNames.length;
  const started = performance.now();
  const trainSet = drawSet(dataset, trainCount, "train", draw);
  const result: Record<string, number> = { msPerPicture: (performance.now() - started) / trainCount };
  const testSet = drawSet(dataset, 1000, "test", draw);
  if (classCount === 2 && !options.has("skip-linear")) {
    for (const decay of [0.003, 0.03, 0.3, 3]) {
      result[`linear, decay ${decay}`] = linearAccuracy(trainSet, testSet, decay);
    }
  }
  for (const steps of stepCounts) {
    const accuracies: number[] = [];
    for (let seed = 1; seed <= seeds; seed++) {
      accuracies.push(await netAccuracy(engine, trainSet, testSet, classCount, steps, seed));
    }
    result[`CNN, ${steps} steps, mean`] = accuracies.reduce((sum, each) => sum + each, 0) / seeds;
    result[`CNN, ${steps} steps, worst`] = Math.min(...accuracies);
  }
  return result;
}

function drawSet({ shape, classNames }: Dataset, count: number, split: string, draw: Draw): Pictures {
  const size = sizeOf(shape);
  const pixels = new Uint8Array(count * size);
  const labels = Uint8Array.from({ length: count }, (_, row) => row % classNames.length);
  labels.forEach((label, row) => pixels.set(draw(label, randomStream(1, "bench", split, row)), row * size));
  return { shape, count, pixels, labels };
}

async function netAccuracy(
  on: Engine,
  trainSet: Pictures,
  testSet: Pictures,
  classCount: number,
  steps: number,
  seed: number,
): Promise<number> {
  const net = await on.createNet({ plan: cnn3.plan(1), shape: trainSet.shape, classCount, seed });
  const random = randomStream(seed, "bench", "batches");
  for (let step = 0; step < steps; step++) {
    const rows = Array.from({ length: 32 }, () => random.below(trainSet.count));
    await net.trainSlice([
      { ...pickPictures(trainSet, rows), learningRate: learningRateAt(step, steps, 2e-3) },
    ]);
  }
  const answers = await net.predict(testSet.pixels);
  net.dispose();
  const right = testSet.labels.filter((label, row) => {
    const scores = answers.subarray(row * classCount, (row + 1) * classCount);
    return scores.indexOf(Math.max(...scores)) === label;
  });
  return right.length / testSet.count;
}

// Logistic regression on standardised pixels, by full-batch descent with Nesterov's momentum until it stands.
function linearAccuracy(trainSet: Pictures, testSet: Pictures, decay: number): number {
  const size = sizeOf(trainSet.shape);
  const [train, test] = standardised(trainSet, testSet);
  const weights = new Float64Array(size);
  const speed = new Float64Array(size);
  const rate = 2e-3;
  for (let turn = 0; turn < 250; turn++) {
    const ahead = weights.map((weight, at) => weight + 0.95 * (speed[at] ?? 0));
    const slope = ahead.map((weight) => decay * weight);
    for (let row = 0; row < trainSet.count; row++) {
      const miss = 1 / (1 + Math.exp(-dot(ahead, train, row))) - (trainSet.labels[row] ?? 0);
      const share = miss / trainSet.count;
      for (let at = 0; at < size; at++) slope[at] = (slope[at] ?? 0) + share * (train[row * size + at] ?? 0);
    }
    for (let at = 0; at < size; at++) {
      speed[at] = 0.95 * (speed[at] ?? 0) - rate * (slope[at] ?? 0);
      weights[at] = (weights[at] ?? 0) + (speed[at] ?? 0);
    }
  }
  return (
    testSet.labels.filter((label, row) => dot(weights, test, row) > 0 === (label === 1)).length /
    testSet.count
  );
}

function dot(weights: Float64Array, rows: Float32Array, row: number): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at++)
    sum += (weights[at] ?? 0) * (rows[row * weights.length + at] ?? 0);
  return sum;
}

function standardised(trainSet: Pictures, testSet: Pictures): [Float32Array, Float32Array] {
  const size = sizeOf(trainSet.shape);
  const mean = new Float64Array(size);
  trainSet.pixels.forEach((value, at) => (mean[at % size] = (mean[at % size] ?? 0) + value / trainSet.count));
  const apply = ({ pixels }: Pictures) =>
    Float32Array.from(pixels, (value, at) => (value - (mean[at % size] ?? 0)) / 64);
  return [apply(trainSet), apply(testSet)];
}
