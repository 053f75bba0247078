// The whole pipeline on a fake net: order, laws and what pausing, stopping and failing may not change.

import { describe, expect, test } from "vitest";
import { keepBlocks } from "#core/datasets/keepBlocks.ts";
import type { PackedAccess } from "#core/datasets/dataset.ts";
import type { RunEvent, Twins } from "#core/events.ts";
import { defaultExperiment } from "#core/experiment/defaults.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import { experimentOpener } from "#core/experiment/openExperiment.ts";
import { stampsOf } from "#core/experiment/stampsOf.ts";
import type { Net } from "#core/port.ts";
import { Problem } from "#core/problem.ts";
import { planPoison } from "#core/poison/plan.ts";
import { fakeEngine } from "#core/testing/fakeEngine.ts";
import { openOriginals, openTrainingSet } from "#core/train/trainingSet.ts";
import { runExperiment } from "./pipeline.ts";
import { pictureAt } from "./pictures.ts";
import { openPreview, stampPreview } from "./preview.ts";
import { parseRecording } from "./parseRecording.ts";
import { printRecording, replay, type Recording } from "./recording.ts";

const access: PackedAccess = {
  manifest: () => Promise.reject(new Error("no files here")),
  readChunk: () => Promise.reject(new Error("no files here")),
};
const openPictures = experimentOpener(access);
const small: Experiment = {
  ...defaultExperiment("digits"),
  classes: ["0", "1"],
  goal: { kind: "source-specific", source: "0", target: "1" },
  trainPerClass: 60,
  testPerClass: 40,
  steps: 20,
  batchSize: 16,
  poisonRate: 0.2,
  learningRate: 0.1,
};

async function run(experiment: Experiment, pace = 4, onlyEnds = false) {
  const events: RunEvent[] = [];
  const nets: Twins<Net>[] = [];
  const ports = {
    openPictures,
    engine: fakeEngine,
    keepNets: (pair: Twins<Net>) => void nets.push(pair),
    pace: async () => pace,
    onlyEnds,
  };
  for await (const event of runExperiment(experiment, ports)) events.push(event);
  const pair = nets[0];
  if (!pair) throw new Error("no nets were kept");
  return { events, clean: await pair.clean.readWeights(), poisoned: await pair.poisoned.readWeights() };
}

describe("a run", () => {
  test("loads, prepares, trains, measures, and ends with the last step", async () => {
    const { events } = await run(small);
    const kinds = events.map(({ kind }) => kind);
    expect(kinds.slice(0, 4)).toEqual(["loading", "prepared", "check", "scored"]);
    expect(kinds.slice(-3)).toEqual(["measuring", "measuring", "finished"]);
    const checks = events.filter((event) => event.kind === "check").map(({ step }) => step);
    expect(checks).toEqual([0, 5, 10, 15, 20]);
  });

  test("really learns, and the mark is in the poisoned net alone", async () => {
    const { events } = await run({ ...small, steps: 200 });
    const finished = events.at(-1);
    if (finished?.kind !== "finished") throw new Error("the run did not finish");
    const { clean, poisoned } = finished.scores;
    expect(clean.cleanAccuracy.count / clean.cleanAccuracy.total).toBeGreaterThan(0.9);
    expect(poisoned.attackSuccess.count).toBeGreaterThan(clean.attackSuccess.count);
  });

  test("ends with the same nets and scores where nobody looks on the way", async () => {
    const [watched, unwatched] = [await run(small), await run(small, 4, true)];
    expect(unwatched.clean).toEqual(watched.clean);
    expect(unwatched.poisoned).toEqual(watched.poisoned);
    const checks = unwatched.events.filter((event) => event.kind === "check").map(({ step }) => step);
    expect(checks).toEqual([0, 20]);
    const [end, other] = [watched.events.at(-1), unwatched.events.at(-1)];
    if (end?.kind !== "finished" || other?.kind !== "finished") throw new Error("a run did not finish");
    expect(other.scores).toEqual(end.scores);
    expect(other.flipStep).toBeNull();
  });

  test("at rate 0 gives two nets that are equal bit for bit", async () => {
    const { clean, poisoned } = await run({ ...small, poisonRate: 0 });
    expect(poisoned).toEqual(clean);
  });

  test("follows the last picture there is where a link asks for one beyond", async () => {
    // Ten pictures of a class are held out, so ten are watched.
    const learned = { ...small, testPerClass: 10, steps: 200 };
    const [beyond, last] = [await run({ ...learned, followed: 19 }), await run({ ...learned, followed: 9 })];
    const end = beyond.events.at(-1);
    expect(end).toEqual(last.events.at(-1));
    expect(end?.kind === "finished" ? end.flipStep : null).not.toBeNull();
  });

  test("poisons nothing of the clean twin", async () => {
    const [some, none] = [await run(small), await run({ ...small, poisonRate: 0 })];
    expect(some.clean).toEqual(none.clean);
    expect(some.poisoned).not.toEqual(none.poisoned);
  });

  test("does not depend on how it is sliced", async () => {
    const [ones, sevens] = [await run(small, 1), await run(small, 7)];
    expect(sevens.poisoned).toEqual(ones.poisoned);
    const found = (events: readonly RunEvent[]) => events.filter(({ kind }) => kind !== "progress");
    expect(found(sevens.events)).toEqual(found(ones.events));
  });

  test("that is ended early leaves its nets usable", async () => {
    const nets: Twins<Net>[] = [];
    const ports = {
      openPictures,
      engine: fakeEngine,
      keepNets: (pair: Twins<Net>) => void nets.push(pair),
      pace: async () => 1,
    };
    for await (const event of runExperiment(small, ports)) if (event.kind === "progress") break;
    expect((await nets[0]?.poisoned.predict(new Uint8Array(28 * 28)))?.length).toBe(2);
  });

  test("that asks for more victims than there are says so", async () => {
    const { events } = await run({ ...small, poisonRate: 0.9 });
    const prepared = events.find((event) => event.kind === "prepared");
    expect(prepared?.poisonedCount).toBe(60);
    expect(prepared?.notices[0]?.sentence).toContain("108");
  });
});

describe("the preview", () => {
  test("shows poisoned rows exactly as the net gets them", async () => {
    const preview = await openPreview(small, openPictures);
    const pictures = await openPictures(small);
    const set = openTrainingSet(
      openOriginals(pictures),
      planPoison(small, pictures),
      stampsOf(small),
      small.seed,
    );
    const rows = await set.poisoned(preview.rows);
    const shown = stampPreview(preview, small);
    expect(shown.pixels).toEqual(rows.pixels);
    expect(shown.labels).toEqual(rows.labels);
    expect(shown.pixels).not.toEqual(preview.before.pixels);
    expect((await set.clean(preview.rows)).pixels).toEqual(preview.before.pixels);
  });

  test("and some rows that both nets get as they are", async () => {
    const { untouched, rows } = await openPreview(small, openPictures);
    const pictures = await openPictures(small);
    const all = {
      ...pictures,
      count: pictures.blocks[0]?.end ?? 0,
      pixels: await pictures.loadTrainBlock(0),
    };
    const found = Array.from({ length: untouched.count }, (_, at) => {
      const pixels = pictureAt(untouched, at).join();
      return Array.from({ length: all.count }, (_, row) => row).find(
        (row) => pictureAt(all, row).join() === pixels,
      );
    });
    expect(found).toHaveLength(4);
    expect(found).not.toContain(undefined);
    expect(rows.filter((row) => found.includes(row))).toEqual([]);
  });

  test("watches the pictures that the run will watch", async () => {
    const [preview, { events }] = [await openPreview(small, openPictures), await run(small)];
    const prepared = events.find((event) => event.kind === "prepared");
    expect(prepared?.watched).toEqual(preview.watched);
  });
});

test("a block that fails once is asked for again", async () => {
  const pictures = await openPictures(small);
  let calls = 0;
  const flaky = {
    ...pictures,
    loadTrainBlock: (index: number) =>
      ++calls === 1 ? Promise.reject(new Error("lost on the way")) : pictures.loadTrainBlock(index),
  };
  const set = openTrainingSet(
    openOriginals(keepBlocks(flaky)),
    planPoison(small, pictures),
    { train: () => {} },
    1,
  );
  await expect(set.clean([0])).rejects.toThrow("lost");
  expect((await set.clean([0])).pixels.length).toBe(28 * 28);
});

test("pictures that cannot be had are done without, and the run says how many", async () => {
  const wholeRun = await run(small);
  const opened = await openPictures(small);
  const half = (start: number, end: number, count: number) => [
    { start, end },
    { start: end, end: count },
  ];
  const gone = () => Promise.reject(new Problem("chunk-broken", "It did not arrive.", "Try again."));
  const inHalves = (labels: Uint8Array, load: () => Promise<Uint8Array>) => {
    const middle = labels.length / 2;
    return async (index: number) => {
      if (index > 0) return gone();
      const all = await load();
      return all.subarray(0, (all.length / labels.length) * middle);
    };
  };
  const { trainLabels, testLabels } = opened;
  const lossy = {
    ...opened,
    blocks: half(0, trainLabels.length / 2, trainLabels.length),
    loadTrainBlock: inHalves(trainLabels, () => opened.loadTrainBlock(0)),
    testBlocks: half(0, testLabels.length / 2, testLabels.length),
    loadTestBlock: inHalves(testLabels, () => opened.loadTestBlock(0)),
  };
  const events: RunEvent[] = [];
  const ports = {
    openPictures: async () => lossy,
    engine: fakeEngine,
    keepNets: () => {},
    pace: async () => 4,
  };
  for await (const event of runExperiment(small, ports)) events.push(event);
  expect(events.filter(({ kind }) => kind === "missing")).toEqual([
    { kind: "missing", of: "training", count: trainLabels.length / 2 },
    { kind: "missing", of: "heldOut", count: testLabels.length / 2 },
  ]);
  const finished = events.at(-1);
  if (finished?.kind !== "finished") throw new Error("the run did not finish");
  expect(finished.scores.clean.cleanAccuracy.total).toBe(testLabels.length / 2);
  expect(wholeRun.events.some(({ kind }) => kind === "missing")).toBe(false);
});

test("a recording keeps the story", async () => {
  const { events } = await run(small);
  const prepared = events.find((event) => event.kind === "prepared");
  if (!prepared) throw new Error("not prepared");
  const { watched, ...rest } = prepared;
  const kept = events.filter((event) => ["check", "scored", "finished"].includes(event.kind));
  const recording = { experiment: small, prepared: rest, events: kept } as Recording;
  const read = parseRecording(JSON.parse(printRecording(recording)));
  expect(read.experiment).toEqual(small);
  const [first, ...others] = replay(read, watched);
  expect(first).toEqual(prepared);
  for (const [index, event] of others.entries()) {
    const original = kept[index];
    if (event.kind === "check" && original?.kind === "check") {
      for (const [at, value] of event.with.poisoned.entries()) {
        expect(value).toBeCloseTo(original.with.poisoned[at] ?? Number.NaN, 3);
      }
    } else expect(event).toEqual(original);
  }
});
