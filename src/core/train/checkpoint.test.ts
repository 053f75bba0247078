// A run that is taken up again from any kept moment ends as if it had never stopped; one that is changed on the way
// differs from there on.

import { describe, expect, test } from "vitest";
import type { RunEvent, Twins } from "#core/events.ts";
import { branchObjection } from "#core/experiment/branch.ts";
import { defaultExperiment } from "#core/experiment/defaults.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import { experimentOpener } from "#core/experiment/openExperiment.ts";
import { runExperiment } from "#core/pipeline.ts";
import type { Net } from "#core/port.ts";
import { fakeEngine } from "#core/testing/fakeEngine.ts";
import { momentEvery } from "./trainTwins.ts";
import { bytesOf, carriedOver, type Checkpoint } from "./checkpoint.ts";

const noFiles = () => Promise.reject(new Error("no files here"));
const openPictures = experimentOpener({ manifest: noFiles, readChunk: noFiles });

const small = (attack: string): Experiment => {
  const initial = defaultExperiment("digits", attack);
  return {
    ...initial,
    knobs: { ...initial.knobs, ...("craftSteps" in initial.knobs && { craftSteps: 6 }) },
    classes: ["0", "1", "2"],
    trainPerClass: 30,
    testPerClass: 20,
    steps: 20,
    batchSize: 16,
    poisonRate: 0.2,
    augmentation: "erasing",
  };
};

async function run(experiment: Experiment, from: Checkpoint | null = null, until = Number.POSITIVE_INFINITY) {
  const events: RunEvent[] = [];
  const kept: Checkpoint[] = [];
  const light: { readonly step: number; readonly weights: Twins<Float32Array> }[] = [];
  const nets: Twins<Net>[] = [];
  const told = runExperiment(
    experiment,
    {
      openPictures,
      engine: fakeEngine,
      keepNets: (pair) => void nets.push(pair),
      pace: async () => 3,
      keeping: {
        light: (step, weights) => void light.push({ step, weights }),
        whole: (checkpoint) => void kept.push(checkpoint),
      },
    },
    from,
  );
  for await (const event of told) {
    events.push(event);
    if (event.kind === "progress" && event.step >= until) break;
  }
  const pair = nets[0];
  if (!pair) throw new Error("no nets were kept");
  return {
    events,
    kept,
    light,
    clean: await pair.clean.readState(),
    poisoned: await pair.poisoned.readState(),
  };
}

const at = (kept: readonly Checkpoint[], step: number) => {
  const found = kept.find((each) => each.step === step);
  if (!found) throw new Error(`nothing was kept at ${step}`);
  return found;
};

describe.each(["badnets", "invisible-adaptive", "ban"])("%s", (attack) => {
  test("goes on from a checkpoint to the same end", async () => {
    const experiment = small(attack);
    const whole = await run(experiment);
    expect(whole.kept.map(({ step }) => step)).toEqual([0, 5, 10, 15, 20, 20]);
    const half = await run(experiment, at(whole.kept, 10));
    expect(half.clean).toEqual(whole.clean);
    expect(half.poisoned).toEqual(whole.poisoned);
    expect(half.events.at(-1)).toEqual(whole.events.at(-1));
    const late = whole.events.filter((event) => event.kind === "check" && event.step >= 10);
    expect(half.events.filter(({ kind }) => kind === "check")).toEqual(late);
  });

  test("goes on from where it was ended, between two checks", async () => {
    const experiment = small(attack);
    const [whole, ended] = [await run(experiment), await run(experiment, null, 7)];
    const last = ended.kept.at(-1);
    expect(last?.step).toBeGreaterThanOrEqual(7);
    expect(last?.step).toBeLessThan(10);
    const rest = await run(experiment, last);
    expect(rest.poisoned).toEqual(whole.poisoned);
    expect(rest.clean).toEqual(whole.clean);
  });
});

test("the weights of every step of a short run are kept, and of a long one about two hundred times", async () => {
  const { light, kept } = await run(small("badnets"));
  expect(light.map(({ step }) => step)).toEqual(Array.from({ length: 21 }, (_, step) => step));
  expect(light[10]?.weights.poisoned).toEqual(at(kept, 10).nets.poisoned.weights);
  for (const steps of [300, 900, 3000, 20_000]) {
    expect(steps / momentEvery(steps)).toBeGreaterThanOrEqual(120);
    expect(steps / momentEvery(steps)).toBeLessThanOrEqual(300);
  }
});

test("a branch without poison leaves the clean twin's way as it was, and changes the poisoned net's", async () => {
  const experiment = small("badnets");
  const whole = await run(experiment);
  const branch = await run({ ...experiment, poisonRate: 0 }, at(whole.kept, 10));
  expect(branch.clean).toEqual(whole.clean);
  expect(branch.poisoned).not.toEqual(whole.poisoned);
});

test("what was crafted is carried into a branch only while the trigger stays", async () => {
  const experiment = small("invisible-adaptive");
  const checkpoint = { ...at((await run(experiment)).kept, 10), learned: Uint8Array.of(1) };
  const after = (change: Partial<Experiment>) =>
    carriedOver(checkpoint, experiment, { ...experiment, ...change }).learned;
  expect(after({ learningRate: 0.2, steps: 40 })).not.toBeNull();
  expect(after({ poisonRate: 0.5 })).toBeNull();
  expect(after({ goal: { kind: "all-to-one", target: "2" } })).toBeNull();
});

test("pictures, their order and the nets must stay, and there must be steps left", () => {
  const before = small("badnets");
  const objection = (change: Partial<Experiment>, step = 10) =>
    branchObjection(before, { ...before, ...change }, step);
  expect(objection({ poisonRate: 0.5, learningRate: 1, attack: "blended", steps: 40 })).toBeNull();
  expect(objection({ classes: ["0", "2"] })).toBe("pictures");
  expect(objection({ networkWidth: 2 })).toBe("net");
  expect(objection({ seed: 8 })).toBe("order");
  expect(objection({ steps: 10 })).toBe("steps");
});

test("a checkpoint knows how large it is", async () => {
  const [checkpoint] = (await run(small("badnets"))).kept;
  const { weights } = checkpoint?.nets.clean ?? { weights: new Float32Array() };
  expect(checkpoint && bytesOf(checkpoint)).toBe(2 * 4 * weights.length);
});
