// What every attack keeps to, tested by being listed.

import { describe, expect, test } from "vitest";
import { datasets } from "#core/datasets/index.ts";
import { defaultExperiment } from "#core/experiment/defaults.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import { experimentOpener } from "#core/experiment/openExperiment.ts";
import { parseExperiment } from "#core/experiment/parse.ts";
import type { KnobValues } from "#core/knobs.ts";
import { sizeOf, type Shape } from "#core/pictures.ts";
import { randomStream } from "#core/random.ts";
import { runExperiment } from "#core/pipeline.ts";
import { planPoison } from "#core/poison/plan.ts";
import { fakeEngine, fakeNet } from "#core/testing/fakeEngine.ts";
import type { Attack } from "./attack.ts";
import type { Learned } from "./learned.ts";
import { attacks } from "./index.ts";

const noFiles = () => Promise.reject(new Error("no files here"));
const openPictures = experimentOpener({ manifest: noFiles, readChunk: noFiles });

test("ids are unique and fit into a link", () => {
  const ids = attacks.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
});

describe.each(attacks.map((attack) => [attack.id, attack] as const))("%s", (id, attack) => {
  test("explains itself and names its paper", () => {
    expect(attack.about.length).toBeGreaterThan(80);
    expect(attack.paper.link).toMatch(/^https:\/\//);
    expect(attack.goals.length).toBeGreaterThan(0);
  });

  describe.each(datasets.map((dataset) => [dataset.id, dataset.shape] as const))(
    "on %s",
    (dataset, shape) => {
      const experiment = defaultExperiment(dataset, id);
      const picture = Uint8Array.from({ length: sizeOf(shape) }, (_, at) => (at * 37) % 256);
      const request = { knobs: experiment.knobs, shape, classCount: experiment.classes.length };
      const stamps = async () => {
        const random = randomStream(1, "attack");
        return attack.prepare({ ...request, random, learned: await learnedBy(attack, request) });
      };

      test("its default experiment passes the parser unchanged, also as JSON", () => {
        const parsed = parseExperiment(JSON.parse(JSON.stringify(experiment)));
        expect(parsed.notices).toEqual([]);
        expect(parsed.experiment).toEqual(experiment);
      });

      test.each(["train", "test", "control"] as const)(
        "its %s stamp is seeded and changes the picture, unless only names are flipped",
        async (moment) => {
          const once = Uint8Array.from(picture);
          const again = Uint8Array.from(picture);
          (await stamps())[moment](once, randomStream(2, "stamp"), { wanted: 1, poisoned: null });
          (await stamps())[moment](again, randomStream(2, "stamp"), { wanted: 1, poisoned: null });
          expect(once).toEqual(again);
          if (attack.labels === "flipped" && moment === "train") expect(once).toEqual(picture);
          else expect(once).not.toEqual(picture);
        },
      );
    },
  );
});

describe.each(attacks.map((attack) => [attack.id, attack] as const))("%s in a run", (id, attack) => {
  const experiment: Experiment = {
    ...defaultExperiment("digits", id),
    trainPerClass: 20,
    testPerClass: 10,
    steps: 6,
    batchSize: 8,
    poisonRate: 0.07,
    learningRate: 0.05,
  };

  test("floor(rate · n) rows are touched, and their names changed or not as its kind says", async () => {
    const { trainLabels, classNames } = await openPictures(experiment);
    const { rows, labels } = planPoison(experiment, { trainLabels, classNames });
    expect(rows.length).toBe(Math.floor(0.07 * 200));
    const renamed = [...labels.keys()].filter((row) => labels[row] !== trainLabels[row]);
    const expected = attack.labels === "kept" ? [] : [...rows].sort((a, b) => a - b);
    expect(renamed).toEqual(expected);
    const { goal } = experiment;
    if (attack.labels === "kept" && "target" in goal) {
      for (const row of rows) expect(classNames[trainLabels[row] ?? 0]).toBe(goal.target);
    }
  });

  test("it runs from start to end, and leaves the pictures as they were", async () => {
    const pictures = await openPictures(experiment);
    const before = Uint8Array.from(await pictures.loadTrainBlock(0));
    const kinds: string[] = [];
    const ports = { openPictures, engine: fakeEngine, keepNets: () => {}, pace: async () => 4 };
    for await (const { kind } of runExperiment(experiment, ports)) kinds.push(kind);
    expect(kinds.at(-1)).toBe("finished");
    expect(kinds.includes("learned")).toBe(attack.kind !== "stamped");
    expect(await pictures.loadTrainBlock(0)).toEqual(before);
  });
});

/** What a crafted attack computes on an untrained fake net and three made-up pictures; null for the others. */
async function learnedBy(
  { crafting }: Attack,
  request: { readonly knobs: KnobValues; readonly shape: Shape; readonly classCount: number },
): Promise<Learned | null> {
  if (!crafting) return null;
  const { shape, classCount } = request;
  const steps = crafting.craft({
    ...request,
    random: randomStream(1, "craft"),
    surrogate: fakeNet({ plan: { layers: [] }, shape, classCount, seed: 1 }),
    pixels: Uint8Array.from({ length: 3 * sizeOf(shape) }, (_, at) => (at * 53) % 256),
    labels: Uint8Array.of(0, 0, 0),
    wanted: Uint8Array.of(1, 1, 1),
  });
  for (;;) {
    const next = await steps.next();
    if (next.done) return next.value;
  }
}
