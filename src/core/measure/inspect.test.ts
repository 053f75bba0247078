import { expect, test } from "vitest";
import { defaultExperiment } from "#core/experiment/defaults.ts";
import { experimentOpener } from "#core/experiment/openExperiment.ts";
import { stampsOf } from "#core/experiment/stampsOf.ts";
import { pictureAt, sizeOf } from "#core/pictures.ts";
import { randomStream } from "#core/random.ts";
import { fakeNet } from "#core/testing/fakeEngine.ts";
import { confusionOf, inspect } from "./inspect.ts";

const noFiles = () => Promise.reject(new Error("no files here"));

test("a confusion matrix counts every picture once, in its true class's row", () => {
  const counts = confusionOf(Uint8Array.of(0, 0, 1, 2, 2), Uint8Array.of(0, 2, 1, 2, 0), 3);
  expect(counts).toEqual([
    [1, 0, 1],
    [0, 1, 0],
    [1, 0, 1],
  ]);
});

test("the wall shows victims only, each once, with both nets' answers", async () => {
  const experiment = { ...defaultExperiment("pets"), testPerClass: 30, trainPerClass: 20 };
  const pictures = await experimentOpener({ manifest: noFiles, readChunk: noFiles })(experiment);
  const request = { plan: { layers: [] }, shape: pictures.shape, classCount: 2 };
  const nets = { clean: fakeNet({ ...request, seed: 1 }), poisoned: fakeNet({ ...request, seed: 2 }) };
  const found = await inspect(nets, experiment, pictures, stampsOf(experiment));
  expect(found.without.clean.flat().reduce((sum, count) => sum + count, 0)).toBe(60);
  expect(found.with.poisoned[0]?.reduce((sum, count) => sum + count, 0)).toBe(30);
  expect(found.with.poisoned[1]).toEqual([0, 0]);
  const { wall } = found;
  expect(wall.pictures.count).toBe(30);
  expect([...new Set(wall.pictures.labels)]).toEqual([0]);
  expect([...new Set(wall.wanted)]).toEqual([1]);
  // Stamped again from its original and its place, a picture of the wall is the same.
  for (const at of [0, 11, 29]) {
    const again = Uint8Array.from(pictureAt(wall.originals, at));
    const random = randomStream(experiment.seed, "test", wall.places[at] ?? -1);
    stampsOf(experiment).test(again, random, { wanted: 1, poisoned: null });
    expect(again).toEqual(pictureAt(wall.pictures, at).slice());
  }
  const size = sizeOf(pictures.shape);
  const texts = Array.from({ length: 30 }, (_, at) =>
    wall.pictures.pixels.subarray(at * size, (at + 1) * size).join(),
  );
  expect(new Set(texts).size).toBe(30);
  expect(wall.answers.clean.length).toBe(30);
  const yes = found.with.clean[0]?.[1] ?? -1;
  expect(wall.answers.clean.filter((answer) => answer === 1).length).toBe(yes);
});
