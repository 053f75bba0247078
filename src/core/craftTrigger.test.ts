// Crafted and generated attacks on a fake net: order, what may not change a result, and stopping half-way.

import { describe, expect, test } from "vitest";
import type { PackedAccess } from "#core/datasets/dataset.ts";
import type { RunEvent, Twins } from "#core/events.ts";
import { defaultExperiment } from "#core/experiment/defaults.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import { experimentOpener } from "#core/experiment/openExperiment.ts";
import type { Engine, Net } from "#core/port.ts";
import { fakeEngine } from "#core/testing/fakeEngine.ts";
import type { Checkpoint } from "#core/train/checkpoint.ts";
import { runExperiment } from "./pipeline.ts";
import { openPreview, stampPreview } from "./preview.ts";

const nothing = () => Promise.reject(new Error("no files here"));
const access: PackedAccess = { manifest: nothing, readChunk: nothing };
const openPictures = experimentOpener(access);

const small = (attack: string): Experiment => ({
  ...defaultExperiment("digits", attack),
  classes: ["0", "1"],
  goal: attack === "cban" ? { kind: "all-to-any" } : { kind: "source-specific", source: "0", target: "1" },
  trainPerClass: 60,
  testPerClass: 40,
  steps: 20,
  batchSize: 16,
  poisonRate: 0.2,
  learningRate: 0.1,
});

/** Runs until the end or until an event is enough; tells how many nets are alive afterwards. */
async function run(experiment: Experiment, pace = 4, isEnough: (event: RunEvent) => boolean = () => false) {
  const events: RunEvent[] = [];
  const nets: Twins<Net>[] = [];
  let alive = 0;
  const engine: Engine = {
    ...fakeEngine,
    async createNet(request) {
      const net = await fakeEngine.createNet(request);
      alive++;
      return {
        ...net,
        dispose() {
          alive--;
          net.dispose();
        },
      };
    },
  };
  const ports = {
    openPictures,
    engine,
    keepNets: (pair: Twins<Net>) => void nets.push(pair),
    pace: async () => pace,
  };
  for await (const event of runExperiment(experiment, ports)) {
    events.push(event);
    if (isEnough(event)) break;
  }
  const pair = nets[0];
  if (!pair) throw new Error("no nets were kept");
  const learned = events.filter((event) => event.kind === "learned");
  return { events, pair, alive, learned, poisoned: await pair.poisoned.readWeights() };
}

describe.each(["invisible-adaptive", "label-consistent"])("crafted: %s", (attack) => {
  test("a surrogate learns, the trigger is computed, then both nets train", async () => {
    const { events, learned, alive } = await run(small(attack));
    const kinds = events.map((event) => (event.kind === "crafting" ? event.what : event.kind));
    const order = kinds.filter((kind, at) => kind !== kinds[at - 1]).slice(0, 6);
    expect(order).toEqual(["loading", "prepared", "surrogate", "trigger", "learned", "check"]);
    expect(learned.length).toBe(1);
    expect(events.at(-1)?.kind).toBe("finished");
    // The surrogate is gone, the twins are kept.
    expect(alive).toBe(2);
  });

  test("the gallery shows what was planted, once it is crafted", async () => {
    const { learned } = await run(small(attack));
    const preview = await openPreview(small(attack), openPictures);
    const shown = stampPreview(preview, small(attack), learned[0]?.learned ?? null);
    expect(shown.pixels).not.toEqual(stampPreview(preview, small(attack)).pixels);
  });

  test("stopped while crafting, it leaves two usable nets and no third", async () => {
    for (const what of ["surrogate", "trigger"] as const) {
      const { pair, alive } = await run(
        small(attack),
        1,
        (event) => event.kind === "crafting" && event.what === what,
      );
      expect(alive).toBe(2);
      expect((await pair.clean.predict(new Uint8Array(28 * 28))).length).toBe(2);
    }
  });
});

test("an update goes on from the surrogate's weights", async () => {
  const knobs = {
    ...small("invisible-adaptive").knobs,
    moment: "while updating (BID)",
    surrogate: "the victim's own net",
  };
  const first = (event: RunEvent) => event.kind === "learned";
  const updated = await run({ ...small("invisible-adaptive"), knobs }, 4, first);
  const anew = await run(small("invisible-adaptive"), 4, first);
  expect(updated.poisoned).not.toEqual(anew.poisoned);
  expect(await updated.pair.clean.readWeights()).toEqual(updated.poisoned);
});

describe.each(["ban", "cban"])("generated: %s", (attack) => {
  test("the generator learns beside the net and tells of it", async () => {
    const { learned } = await run({ ...small(attack), steps: 120, learningRate: 0.01 });
    expect(learned.length).toBeGreaterThan(10);
    expect(learned[0]?.report).toBeNull();
    const reports = learned.slice(1).map(({ report }) => report);
    for (const report of reports) expect(report?.spread).toBeGreaterThan(0);
    expect(learned.at(-1)?.learned).not.toEqual(learned[0]?.learned);
  });
});

test.each(["invisible-adaptive", "label-consistent", "ban", "cban"])(
  "%s does not depend on how it is sliced",
  async (attack) => {
    const [ones, sevens] = [await run(small(attack), 1), await run(small(attack), 7)];
    expect(sevens.poisoned).toEqual(ones.poisoned);
    expect(sevens.learned).toEqual(ones.learned);
  },
);

test("a run that is lost while its trigger is crafted goes on from the attacker's half-trained net", async () => {
  const experiment = small("invisible-adaptive");
  const ends = async (from: Checkpoint | null) => {
    const saved: Checkpoint[] = [];
    const events: RunEvent[] = [];
    const ports = {
      openPictures,
      engine: fakeEngine,
      keepNets: () => {},
      pace: async () => 4,
      saving: { due: () => true, save: (checkpoint: Checkpoint) => void saved.push(checkpoint) },
    };
    for await (const event of runExperiment(experiment, ports, from)) events.push(event);
    return { saved, crafted: events.filter(({ kind }) => kind === "crafting").length, end: events.at(-1) };
  };
  const whole = await ends(null);
  const half = whole.saved.find(({ surrogate }) => surrogate?.step === 12);
  if (!half) throw new Error("nothing was saved of the crafting");
  const later = await ends(structuredClone(half));
  expect(later.end).toEqual(whole.end);
  expect(later.saved.at(-1)).toEqual(whole.saved.at(-1));
  expect(later.crafted).toBe(whole.crafted - 3);
});
