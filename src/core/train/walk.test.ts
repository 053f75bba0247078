// A watched step is the step that the run takes, and its numbers are those of its batch.

import { expect, test } from "vitest";
import type { RunEvent, Twins } from "#core/events.ts";
import { defaultExperiment } from "#core/experiment/defaults.ts";
import { experimentOpener } from "#core/experiment/openExperiment.ts";
import { runExperiment } from "#core/pipeline.ts";
import type { Net } from "#core/port.ts";
import { fakeEngine } from "#core/testing/fakeEngine.ts";
import { lossesOf, type Walk } from "./walk.ts";

const noFiles = () => Promise.reject(new Error("no files here"));
const openPictures = experimentOpener({ manifest: noFiles, readChunk: noFiles });
const experiment = {
  ...defaultExperiment("digits"),
  classes: ["0", "1", "2"],
  goal: { kind: "all-to-one", target: "1" } as const,
  learningRate: 0.05,
  trainPerClass: 40,
  testPerClass: 20,
  steps: 12,
  batchSize: 20,
  poisonRate: 0.3,
};

async function run(watchedStep: number | null) {
  const walks: Walk[] = [];
  const events: RunEvent[] = [];
  const nets: Twins<Net>[] = [];
  let step = 0;
  const told = runExperiment(experiment, {
    openPictures,
    engine: fakeEngine,
    keepNets: (pair) => void nets.push(pair),
    pace: async () => 3,
    witness: { wanted: () => step === watchedStep, saw: (walk) => void walks.push(walk) },
  });
  for await (const event of told) {
    events.push(event);
    if (event.kind === "progress") step = event.step;
  }
  return { walks, events, weights: await nets[0]?.poisoned.readWeights() };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

test("watching changes nothing, and shows the batch of exactly one step", async () => {
  const [watched, unwatched] = [await run(5), await run(null)];
  expect(unwatched.walks).toHaveLength(0);
  expect(watched.walks).toHaveLength(1);
  expect(watched.weights).toEqual(unwatched.weights);
  expect(watched.events.at(-1)).toEqual(unwatched.events.at(-1));
});

test("the loss falls on the step's own batch, and the weights have moved", async () => {
  const { walks } = await run(5);
  const [walk] = walks;
  if (!walk) throw new Error("nothing was seen");
  for (const net of ["clean", "poisoned"] as const) {
    const { labels } = walk.batches[net];
    expect(labels).toHaveLength(experiment.batchSize);
    const loss = (answers: Twins<Float32Array>) => mean(lossesOf(answers[net], labels));
    expect(loss(walk.after)).toBeLessThan(loss(walk.before));
    expect(walk.moved[net]).toBeGreaterThan(0);
  }
});

test("the rows that differ are the poisoned ones", async () => {
  const { walks } = await run(0);
  const { poisonedAt, batches } = walks[0] ?? { poisonedAt: [], batches: null };
  expect(poisonedAt.length).toBeGreaterThan(0);
  expect(poisonedAt.length).toBeLessThan(experiment.batchSize);
  for (const row of poisonedAt) expect(batches?.poisoned.labels[row]).toBe(1);
});
