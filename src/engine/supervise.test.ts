// Engines that are lost in the middle of a run, on a fake net: the run ends as it would have, bit for bit.

import { beforeEach, expect, test, vi } from "vitest";
import type { Engine } from "#core/port.ts";
import { fakeEngine } from "#core/testing/fakeEngine.ts";
import { tickMs } from "./heartbeat.ts";
import type { ToEngine } from "./protocol.ts";
import type * as Saving from "./saving.ts";
import type { Cause, Rescue } from "./supervise.ts";
import { experiment, once, openPage, start, uninterrupted } from "./testing/pageWithEngines.ts";

const mock = vi.hoisted(() => ({ engine: null as Engine | null, avoided: [] as (readonly string[])[] }));
vi.mock("./startEngine.ts", () => ({
  startEngine: async (_: unknown, avoid: readonly string[]) => {
    mock.avoided.push(avoid);
    const backend = avoid.includes("webgl") ? "cpu" : "webgl";
    return { engine: { ...(mock.engine ?? fakeEngine), backend }, tried: [], lost: new Promise(() => {}) };
  },
}));
vi.mock("./saving.ts", async (load) => {
  const real = await load<typeof Saving>();
  // Every third step instead of every two seconds.
  let time = 0;
  return {
    ...real,
    createSaving: (...[experiment, send]: Parameters<typeof real.createSaving>) =>
      real.createSaving(experiment, send, () => (time += 700)),
  };
});

beforeEach(() => {
  mock.engine = fakeEngine;
  mock.avoided = [];
});

test("a run whose engine dies goes on from what was saved, and ends as it would have", async () => {
  const { send, finished, rescues, events } = openPage(once(8, "dies"));
  send(start(1));
  expect(await finished(1)).toEqual(await uninterrupted());
  expect(rescues).toHaveLength(1);
  const [{ cause, left, step, kept } = { step: null, kept: [] }] = rescues as readonly Partial<Rescue>[];
  expect({ cause, left }).toEqual({ cause: "died", left: null });
  expect(step).toBeGreaterThan(0);
  expect(step).toBeLessThan(9);
  // All moments up to there are still there to be looked at.
  expect(kept).toEqual([...Array((step ?? 0) + 1).keys()]);
  const last = events(1).findLast((event) => event.kind === "kept");
  expect(last?.kind === "kept" && last.steps).toEqual([...Array(13).keys()]);
});

test("so does one whose engine falls silent", async () => {
  const { send, finished, rescues, supervisor, heard } = openPage(once(8, "falls silent"));
  send(start(1));
  await vi.waitFor(() => expect(heard.some(({ kind }) => kind === "saved")).toBe(true));
  const ticking = setInterval(() => supervisor.tick(tickMs), 5);
  expect(await finished(1)).toEqual(await uninterrupted());
  clearInterval(ticking);
  expect(rescues.map(({ cause }) => cause)).toEqual(["silent"]);
});

test("an engine that dies before anything was saved starts from the first step", async () => {
  let died = false;
  const { send, finished, rescues } = openPage((event) => {
    if (died || event.kind !== "loading") return null;
    died = true;
    return "dies";
  });
  send(start(1));
  expect(await finished(1)).toEqual(await uninterrupted());
  expect(rescues[0]?.step).toBe(0);
});

test("a paused run waits in the next engine too", async () => {
  const { send, supervisor, events, finished, rescues } = openPage();
  send({ ...start(1), paused: true } as ToEngine);
  await vi.waitFor(() => expect(events(1).some(({ kind }) => kind === "scored")).toBe(true));
  for (let step = 1; step <= 4; step++) {
    send({ kind: "step" });
    await vi.waitFor(() =>
      expect(events(1).some((event) => event.kind === "progress" && event.step === step)).toBe(true),
    );
  }
  expect(supervisor.failed("died")).toBe(true);
  await vi.waitFor(() => expect(events(1).filter(({ kind }) => kind === "prepared")).toHaveLength(2));
  expect(rescues[0]?.step).toBeGreaterThan(0);
  const steps = events(1).filter(({ kind }) => kind === "progress").length;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(events(1).filter(({ kind }) => kind === "progress")).toHaveLength(steps);
  send({ kind: "resume" });
  expect(await finished(1)).toEqual(await uninterrupted());
});

test("nets of a finished run are there again, and open questions are answered by them", async () => {
  const { send, supervisor, heard, finished, rescues } = openPage();
  send(start(1));
  await finished(1);
  const pixels = new Uint8Array(784).fill(99);
  const answerTo = async (request: number) => {
    await vi.waitFor(() =>
      expect(heard.some((each) => "request" in each && each.request === request)).toBe(true),
    );
    return heard.find((each) => "request" in each && each.request === request);
  };
  send({ kind: "probe", request: 1, pixels });
  const before = await answerTo(1);
  supervisor.sent({ kind: "probe", request: 2, pixels });
  expect(supervisor.failed("died")).toBe(true);
  const after = await answerTo(2);
  expect(before?.kind === "answer" && before.answer).toBeTruthy();
  expect({ ...after, request: 1 }).toEqual(before);
  expect(rescues[0]?.step).toBeNull();
});

test("an engine rests only when its run is finished and nothing is asked, and another one knows the same", async () => {
  const during: boolean[] = [];
  const { send, supervisor, heard, finished, wake } = openPage((event) => {
    if (event.kind === "progress") during.push(supervisor.rest());
    return null;
  });
  const pixels = new Uint8Array(784).fill(99);
  const answerTo = async (request: number) => {
    send({ kind: "probe", request, pixels });
    await vi.waitFor(() =>
      expect(heard.some((each) => "request" in each && each.request === request)).toBe(true),
    );
    return heard.find((each) => "request" in each && each.request === request);
  };
  expect(supervisor.rest()).toBe(false);
  send(start(1));
  await finished(1);
  expect(during).toEqual(Array(12).fill(false));
  const before = await answerTo(1);
  supervisor.sent({ kind: "probe", request: 2, pixels });
  expect(supervisor.rest()).toBe(false);
  await answerTo(2);
  expect(supervisor.rest()).toBe(true);
  // An hour of silence is no failure of an engine that rests.
  for (let tick = 0; tick < 7200; tick++) supervisor.tick(tickMs);
  wake();
  const after = await answerTo(3);
  expect(before?.kind === "answer" && before.answer).toBeTruthy();
  expect({ ...after, request: 1 }).toEqual(before);
});

test("a question during which two engines die is dropped", async () => {
  const { send, supervisor, finished, dropped } = openPage();
  send(start(1));
  await finished(1);
  supervisor.sent({ kind: "probe", request: 5, pixels: new Uint8Array(784) });
  supervisor.failed("died");
  expect(dropped).toEqual([]);
  supervisor.failed("died");
  expect(dropped).toEqual([5]);
});

test("after two failures on one backend the next one is tried, and the run ends the same", async () => {
  let times = 0;
  const { send, finished, rescues, gaveUp } = openPage((event) =>
    event.kind === "progress" && event.step > 6 && times++ < 2 ? "dies" : null,
  );
  send(start(1));
  expect((await finished(1)).checkpoint).toEqual((await uninterrupted()).checkpoint);
  expect(rescues.map(({ left }) => left)).toEqual([null, "webgl"]);
  expect(mock.avoided.slice(0, 3)).toEqual([[], [], ["webgl"]]);
  expect(gaveUp()).toBe(false);
});

test("a branch goes on as a branch, and the run before it can be had again", async () => {
  const clean = { ...experiment, poisonRate: 0 };
  const branch: ToEngine = { kind: "branch", run: 2, before: 1, step: 5, experiment: clean, paused: false };
  const reference = openPage();
  reference.send(start(1));
  const whole = await reference.finished(1);
  reference.send(branch);
  const branched = await reference.finished(2);

  let died = false;
  const { send, finished, events } = openPage((event, run) => {
    if (died || run !== 2 || event.kind !== "progress" || event.step < 9) return null;
    died = true;
    return "dies";
  });
  send(start(1));
  await finished(1);
  send(branch);
  expect(await finished(2)).toEqual(branched);
  send({ kind: "return", run: 1, finished: false, paused: false });
  await vi.waitFor(() => expect(events(1).filter(({ kind }) => kind === "finished")).toHaveLength(2));
  expect(await finished(1)).toEqual(whole);
});

test("an engine that breaks again and again on the processor is told, not tried for ever", () => {
  const { send, supervisor } = openPage();
  send(start(1));
  supervisor.heard({ kind: "ready", backend: "wasm", tried: [] }, false);
  const handled = (cause: Cause) => {
    supervisor.heard({ kind: "ready", backend: "wasm", tried: [] }, false);
    return supervisor.failed(cause);
  };
  expect([handled("broke"), handled("broke")]).toEqual([true, false]);
});

test("what runs on the page itself is left alone", () => {
  const { send, supervisor } = openPage();
  send(start(1));
  supervisor.heard({ kind: "ready", backend: "wasm", tried: [] }, true);
  expect(supervisor.failed("broke")).toBe(false);
});
