import { expect, test } from "vitest";
import { defaultExperiment } from "#core/experiment/defaults.ts";
import { experimentOpener } from "#core/experiment/openExperiment.ts";
import { stampsOf } from "#core/experiment/stampsOf.ts";
import { pictureAt } from "#core/pictures.ts";
import { aimOf } from "#core/poison/aim.ts";
import { randomStream } from "#core/random.ts";
import { fakeNet } from "#core/testing/fakeEngine.ts";
import { answersOf } from "./answers.ts";
import { askAbout, drawSample, sampleStream } from "./sample.ts";

const noFiles = () => Promise.reject(new Error("no files here"));
const experiment = { ...defaultExperiment("pets"), testPerClass: 15, trainPerClass: 20 };
const open = () => experimentOpener({ manifest: noFiles, readChunk: noFiles })(experiment);

test("every held-out picture is in the sample once, in an order of the seed's", async () => {
  const sample = await drawSample(experiment, await open());
  const again = await drawSample(experiment, await open());
  const other = await drawSample({ ...experiment, seed: 8 }, await open());
  expect(sample).toMatchObject({ total: 30, answers: null });
  expect(again.pictures.pixels).toEqual(sample.pictures.pixels);
  expect(other.pictures.labels).not.toEqual(sample.pictures.labels);
  const texts = Array.from({ length: 30 }, (_, at) => pictureAt(sample.pictures, at).join());
  expect(new Set(texts).size).toBe(30);
});

test("the answers are those on the picture and on its triggered copy, and the picture stays as it was", async () => {
  const pictures = await open();
  const request = { plan: { layers: [] }, shape: pictures.shape, classCount: 2 };
  const nets = { clean: fakeNet({ ...request, seed: 1 }), poisoned: fakeNet({ ...request, seed: 2 }) };
  const drawn = await drawSample(experiment, pictures);
  const before = drawn.pictures.pixels.join();
  const { answers } = await askAbout(drawn, nets, experiment, stampsOf(experiment));
  expect(drawn.pictures.pixels.join()).toBe(before);
  for (const place of [0, 7, 29]) {
    const picture = Uint8Array.from(pictureAt(drawn.pictures, place));
    const answer = async () => answersOf(await nets.poisoned.predict(picture), 2)[0];
    expect(answers?.without.poisoned[place]).toBe(await answer());
    const wanted = aimOf(experiment.goal, experiment.classes).wanted(
      drawn.pictures.labels[place] ?? 0,
      place,
    );
    stampsOf(experiment).test(picture, randomStream(experiment.seed, sampleStream, place), {
      wanted,
      poisoned: null,
    });
    expect(answers?.with.poisoned[place]).toBe(await answer());
  }
});
