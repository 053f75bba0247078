// Branches of a run are undone and done again like every other deed; the engine is only told so.

import { beforeEach, expect, test, vi } from "vitest";
import { defaultExperiment } from "#core/experiment/defaults.ts";
import type { EngineListener } from "#engine/client.ts";
import { useRun } from "./runStore.ts";

const mock = vi.hoisted(() => ({ asked: [] as unknown[][], listener: null as EngineListener | null }));
vi.mock("#engine/client.ts", async (original) => ({
  ...(await original<object>()),
  createEngineClient(listener: EngineListener) {
    mock.listener = listener;
    const note =
      (_: unknown, verb: string) =>
      (...given: unknown[]) =>
        void mock.asked.push([verb, ...given]);
    return new Proxy({}, { get: note });
  },
}));

const experiment = defaultExperiment();
const other = { ...experiment, poisonRate: 0 };
const third = { ...experiment, poisonRate: 0.5 };
const state = () => useRun.getState();
const learn = (step: number) =>
  mock.listener?.event({ kind: "progress", step, loss: { clean: 1, poisoned: 1 } });

vi.stubGlobal("document", { baseURI: "http://localhost/" });

beforeEach(() => {
  state().train(experiment);
  learn(30);
  state().pause();
  mock.asked.length = 0;
});

test("a branch that was undone comes back as it was, and is undone again", () => {
  state().continueFrom(10, other);
  learn(17);
  state().undoBranch();
  expect(state()).toMatchObject({ run: { step: 30, experiment }, left: [], undone: [{ asked: other }] });
  state().redoBranch();
  expect(state().run).toMatchObject({ step: 17, phase: "paused", experiment: other, branchedAt: 10 });
  expect(state()).toMatchObject({ left: [{ run: { step: 30 } }], undone: [] });
  state().undoBranch();
  expect(state().run).toMatchObject({ step: 30, experiment });
  const told = mock.asked.map(([verb, ...given]) => (verb === "branch" ? verb : [verb, ...given]));
  expect(told).toEqual(["branch", ["unbranch", false], ["rebranch", false], ["unbranch", false]]);
});

test("branches of branches are done again in their order", () => {
  state().continueFrom(20, other);
  learn(25);
  state().continueFrom(22, third);
  learn(29);
  state().undoBranch();
  state().undoBranch();
  expect(state().run).toMatchObject({ step: 30, branchedAt: null });
  state().redoBranch();
  expect(state().run).toMatchObject({ step: 25, branchedAt: 20 });
  state().redoBranch();
  expect(state().run).toMatchObject({ step: 29, branchedAt: 22 });
  expect(state().left).toHaveLength(2);
});

test("a branch that was undone before its first step begins anew", () => {
  state().continueFrom(10, other);
  state().undoBranch();
  mock.asked.length = 0;
  state().redoBranch();
  expect(state().run).toMatchObject({ experiment: other, branchedAt: 10, phase: "paused" });
  expect(mock.asked).toEqual([["branch", other, 10, true]]);
});

test.each([
  ["another branch", () => state().continueFrom(20, third)],
  ["a new training", () => state().train(third)],
])("%s takes the place of what was undone", (_, deed) => {
  state().continueFrom(10, other);
  learn(17);
  state().undoBranch();
  deed();
  const before = state().run;
  state().redoBranch();
  expect(state().undone).toEqual([]);
  expect(state().run).toBe(before);
});
