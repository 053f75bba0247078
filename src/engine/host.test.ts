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
    return { engine: mock.engine, tried: [] };
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
  take({ kind: "init", base: "http://localhost/", backend: null });
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

test("a new run ends the old one", async () => {
  const { take, finished } = open();
  take({ kind: "start", run: 1, experiment, paused: true });
  take({ kind: "start", run: 2, experiment, paused: false });
  await vi.waitFor(() => expect(finished(2)).toBe(true), 10_000);
  expect(finished(1)).toBe(false);
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
