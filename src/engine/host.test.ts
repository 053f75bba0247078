// The engine's side of the protocol, on a fake net: what is sent when, and what a run that goes wrong says.

import { beforeEach, expect, test, vi } from "vitest";
import { defaultExperiment } from "#core/experiment/defaults.ts";
import type { Engine } from "#core/port.ts";
import { fakeEngine } from "#core/testing/fakeEngine.ts";
import { serve } from "./host.ts";
import type { FromEngine } from "./protocol.ts";

const mock = vi.hoisted(() => ({ engine: null as Engine | null }));
vi.mock("./startEngine.ts", () => ({
  startEngine: async () => {
    if (!mock.engine) throw new Error("nothing trains here");
    return { engine: mock.engine, tried: [], lost: new Promise(() => {}) };
  },
}));

const experiment = {
  ...defaultExperiment("digits"),
  classes: ["0", "1"],
  goal: { kind: "all-to-one", target: "1" } as const,
  trainPerClass: 40,
  testPerClass: 20,
  steps: 10,
  batchSize: 8,
};

function open() {
  const said: FromEngine[] = [];
  const take = serve({ postMessage: (message) => void said.push(structuredClone(message)) });
  take({ kind: "init", base: "http://localhost/", backend: null, avoid: [], keepsMoments: true, cores: 1 });
  const heard = <Kind extends FromEngine["kind"]>(kind: Kind) =>
    said.filter((message): message is Extract<FromEngine, { kind: Kind }> => message.kind === kind);
  const events = (run: number) => heard("event").filter((message) => message.run === run);
  const finished = (run: number) => events(run).some(({ event }) => event.kind === "finished");
  return { take, heard, events, finished };
}

beforeEach(() => {
  mock.engine = fakeEngine;
});

test("a run is told from loading to finished, and then its nets can be asked", async () => {
  const { take, heard, finished } = open();
  take({ kind: "probe", request: 1, pixels: new Uint8Array(784) });
  take({ kind: "start", run: 1, experiment, paused: false });
  await vi.waitFor(() => expect(finished(1)).toBe(true), 10_000);
  take({ kind: "probe", request: 2, pixels: new Uint8Array(784) });
  await vi.waitFor(() => expect(heard("answer")).toHaveLength(2));
  expect(heard("answer")[0]?.answer).toBeNull();
  expect(heard("answer")[1]?.answer?.poisoned).toHaveLength(2);
});

test("a paused run waits, takes single steps, and goes on", async () => {
  const { take, events, finished } = open();
  const steps = () => events(1).flatMap(({ event }) => (event.kind === "progress" ? [event.step] : []));
  take({ kind: "start", run: 1, experiment, paused: true });
  await vi.waitFor(() => expect(events(1).some(({ event }) => event.kind === "scored")).toBe(true), 10_000);
  expect(steps()).toEqual([]);
  take({ kind: "step" });
  await vi.waitFor(() => expect(steps()).toEqual([1]));
  take({ kind: "step" });
  await vi.waitFor(() => expect(steps()).toEqual([1, 2]));
  take({ kind: "resume" });
  await vi.waitFor(() => expect(finished(1)).toBe(true), 10_000);
});

test("when a pause is told, every step before it has been, and none comes after", async () => {
  const { take, heard, events } = open();
  const steps = () => events(1).flatMap(({ event }) => (event.kind === "progress" ? [event.step] : []));
  take({ kind: "start", run: 1, experiment: { ...experiment, steps: 500 }, paused: false });
  await vi.waitFor(() => expect(steps().length).toBeGreaterThan(1), 10_000);
  take({ kind: "pause" });
  await vi.waitFor(() => expect(heard("rests")).toEqual([{ kind: "rests", run: 1 }]), 10_000);
  const before = steps();
  expect(before.at(-1)).toBeLessThan(500);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(steps()).toEqual(before);
});

test("a new run ends the old one", async () => {
  const { take, finished } = open();
  take({ kind: "start", run: 1, experiment, paused: true });
  take({ kind: "start", run: 2, experiment, paused: false });
  await vi.waitFor(() => expect(finished(2)).toBe(true), 10_000);
  expect(finished(1)).toBe(false);
});

test("a branch goes on from an earlier step, and undone it leaves the first run's nets", async () => {
  const { take, heard, events, finished } = open();
  const pixels = new Uint8Array(784).fill(99);
  const ask = async (request: number) => {
    take({ kind: "probe", request, pixels });
    await vi.waitFor(() => expect(heard("answer").some((each) => each.request === request)).toBe(true));
    return heard("answer").find((each) => each.request === request)?.answer;
  };
  take({ kind: "start", run: 1, experiment, paused: false });
  await vi.waitFor(() => expect(finished(1)).toBe(true), 10_000);
  const kept = events(1).flatMap(({ event }) => (event.kind === "kept" ? [event.steps] : []));
  expect(kept.at(-1)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  const whole = await ask(1);

  take({ kind: "show", run: 1, step: 5 });
  const half = await ask(2);
  expect(half).not.toEqual(whole);
  take({ kind: "show", run: 1, step: null });
  expect(await ask(3)).toEqual(whole);

  const clean = { ...experiment, poisonRate: 0 };
  take({ kind: "branch", run: 2, before: 1, step: 5, experiment: clean, paused: true });
  await vi.waitFor(() => expect(events(2).some(({ event }) => event.kind === "check")).toBe(true), 10_000);
  expect(await ask(4)).toEqual(half);
  take({ kind: "resume" });
  await vi.waitFor(() => expect(finished(2)).toBe(true), 10_000);
  const branch = await ask(5);
  expect(branch?.clean).toEqual(whole?.clean);
  expect(branch?.poisoned).not.toEqual(whole?.poisoned);

  take({ kind: "return", run: 1, finished: true, paused: true });
  await vi.waitFor(async () => expect(await ask(Math.random())).toEqual(whole));

  // Done again it is the same branch, with all its steps; another one in its place forgets it.
  take({ kind: "return", run: 2, finished: true, paused: true });
  await vi.waitFor(async () => expect(await ask(Math.random())).toEqual(branch));
  expect(events(2).at(-1)?.event).toEqual({ kind: "kept", steps: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] });
  take({ kind: "return", run: 1, finished: true, paused: true });
  take({ kind: "branch", run: 3, before: 1, step: 5, experiment: clean, paused: false });
  await vi.waitFor(() => expect(finished(3)).toBe(true), 10_000);
  take({ kind: "return", run: 2, finished: true, paused: true });
  await vi.waitFor(() => expect(heard("failed")[0]).toMatchObject({ run: 2 }));
});

test("undoing a branch finds a run that was not finished where it stopped", async () => {
  const { take, events, finished } = open();
  const steps = (run: number) =>
    events(run).flatMap(({ event }) => (event.kind === "progress" ? [event.step] : []));
  take({ kind: "start", run: 1, experiment, paused: true });
  for (let step = 1; step <= 7; step++) {
    take({ kind: "step" });
    await vi.waitFor(() => expect(steps(1)).toHaveLength(step), 10_000);
  }
  take({ kind: "branch", run: 2, before: 1, step: 5, experiment, paused: false });
  await vi.waitFor(() => expect(finished(2)).toBe(true), 10_000);
  take({ kind: "return", run: 1, finished: false, paused: true });
  take({ kind: "step" });
  await vi.waitFor(() => expect(steps(1)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]), 10_000);
  take({ kind: "resume" });
  await vi.waitFor(() => expect(finished(1)).toBe(true), 10_000);
  const end = (run: number) => events(run).find(({ event }) => event.kind === "finished")?.event;
  expect(end(1)).toEqual(end(2));
});

test("a branch that was undone on its way goes on where it stopped when it is done again", async () => {
  const { take, events, finished } = open();
  const steps = (run: number) =>
    events(run).flatMap(({ event }) => (event.kind === "progress" ? [event.step] : []));
  take({ kind: "start", run: 1, experiment, paused: false });
  await vi.waitFor(() => expect(finished(1)).toBe(true), 10_000);
  const other = { ...experiment, poisonRate: 0 };
  take({ kind: "branch", run: 2, before: 1, step: 3, experiment: other, paused: true });
  for (let step = 4; step <= 6; step++) {
    take({ kind: "step" });
    await vi.waitFor(() => expect(steps(2).at(-1)).toBe(step), 10_000);
  }
  take({ kind: "return", run: 1, finished: true, paused: true });
  take({ kind: "return", run: 2, finished: false, paused: true });
  take({ kind: "resume" });
  await vi.waitFor(() => expect(finished(2)).toBe(true), 10_000);
  expect(steps(2).slice(0, 4)).toEqual([4, 5, 6, 7]);
});

test("a loss that is no number stops the run and offers a lower learning rate", async () => {
  mock.engine = {
    ...fakeEngine,
    createNet: async (request) => ({
      ...(await fakeEngine.createNet(request)),
      trainSlice: async () => Number.NaN,
    }),
  };
  const { take, heard } = open();
  take({ kind: "start", run: 1, experiment, paused: false });
  await vi.waitFor(() => expect(heard("failed")).toHaveLength(1), 10_000);
  expect(heard("failed")[0]).toMatchObject({ run: 1, problem: { code: "loss-exploded" } });
  expect(heard("failed")[0]?.problem.nextStep).toContain("0.0005");
});

test("so does a loss that has grown out of all bounds", async () => {
  mock.engine = {
    ...fakeEngine,
    createNet: async (request) => ({
      ...(await fakeEngine.createNet(request)),
      trainSlice: async () => 101 * Math.log(2),
    }),
  };
  const { take, heard } = open();
  take({ kind: "start", run: 1, experiment, paused: false });
  await vi.waitFor(() => expect(heard("failed")).toHaveLength(1), 10_000);
  expect(heard("failed")[0]).toMatchObject({ run: 1, problem: { code: "loss-exploded" } });
  expect(heard("failed")[0]?.problem.sentence).toContain("out of all bounds");
});

test("what a lost device says is neither told nor kept, and the problem says what it was", async () => {
  let isLost = false;
  mock.engine = { ...fakeEngine, isLost: () => isLost };
  const { take, heard, events } = open();
  const steps = () => events(1).flatMap(({ event }) => (event.kind === "progress" ? [event.step] : []));
  take({ kind: "start", run: 1, experiment, paused: true });
  await vi.waitFor(() => expect(heard("saved")).toHaveLength(1), 10_000);
  take({ kind: "step" });
  await vi.waitFor(() => expect(steps()).toEqual([1]));
  isLost = true;
  const saved = heard("saved").length;
  take({ kind: "resume" });
  await vi.waitFor(() => expect(heard("failed")).toHaveLength(1), 10_000);
  expect(heard("failed")[0]).toMatchObject({ run: 1, problem: { code: "device-lost" } });
  expect(steps()).toEqual([1]);
  expect(heard("saved")).toHaveLength(saved);
});

test("an engine that does not start says why", async () => {
  mock.engine = null;
  const { heard } = open();
  await vi.waitFor(() => expect(heard("failed")[0]?.problem.sentence).toContain("nothing trains here"));
});

test("a preview needs no engine, and one that cannot be had is refused with its reason", async () => {
  vi.stubGlobal("fetch", async () => new Response("", { status: 404 }));
  const { take, heard } = open();
  take({ kind: "preview", request: 1, experiment });
  take({ kind: "preview", request: 2, experiment: defaultExperiment("mnist") });
  await vi.waitFor(() => expect(heard("refused")).toHaveLength(1), 10_000);
  await vi.waitFor(() => expect(heard("previewed")).toHaveLength(1), 10_000);
  expect(heard("refused")[0]).toMatchObject({ request: 2, problem: { code: "no-pictures" } });
});
