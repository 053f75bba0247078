// When silence is blamed on the engine, and when not.

import { expect, test } from "vitest";
import type { Learned } from "#core/attacks/learned.ts";
import { createHeartbeat, tickMs, type Expected, type Heartbeat } from "./heartbeat.ts";
import type { FromEngine } from "./protocol.ts";

const running: Expected = { starting: false, running: true, asked: false, stepMs: 0 };
const progress = (step: number): FromEngine => ({
  kind: "event",
  run: 1,
  event: { kind: "progress", step, loss: { clean: 1, poisoned: 1 } },
});

/** So many ticks until it is found silent; null if it is not within ten minutes. */
function ticksUntilSilent(heartbeat: Heartbeat, expected: Expected): number | null {
  for (let tick = 1; tick <= (10 * 60_000) / tickMs; tick++) {
    if (heartbeat.tick(tickMs, expected) === "silent") return tick;
  }
  return null;
}

test("a training that says nothing for five seconds is silent", () => {
  const heartbeat = createHeartbeat();
  heartbeat.heard(progress(1));
  expect(ticksUntilSilent(heartbeat, running)).toBe(5000 / tickMs + 1);
});

test("so is a crafting, once its steps follow one another, and until what it learned is used", () => {
  const crafting = (done: number): FromEngine => ({
    kind: "event",
    run: 1,
    event: { kind: "crafting", what: "surrogate", done },
  });
  const heartbeat = createHeartbeat();
  heartbeat.heard(crafting(0));
  expect(ticksUntilSilent(heartbeat, running)).toBe(30_000 / tickMs + 1);
  heartbeat.heard(crafting(0.1));
  expect(ticksUntilSilent(heartbeat, running)).toBe(5000 / tickMs + 1);
  heartbeat.heard({
    kind: "event",
    run: 1,
    event: { kind: "learned", step: 0, learned: {} as Learned, report: null },
  });
  expect(ticksUntilSilent(heartbeat, running)).toBe(30_000 / tickMs + 1);
});

test("one that answers may wait for pictures, but not for ever", () => {
  const heartbeat = createHeartbeat();
  heartbeat.heard(progress(1));
  let ticks = 0;
  for (let found = ""; found !== "silent"; ticks++) {
    found = heartbeat.tick(tickMs, running);
    if (found === "ask") heartbeat.heard({ kind: "pong" });
  }
  expect(ticks).toBe(60_000 / tickMs + 1);
});

test("an engine that was slow may be slow again", () => {
  const heartbeat = createHeartbeat();
  heartbeat.heard(progress(1));
  for (let tick = 0; tick < 6; tick++) heartbeat.tick(tickMs, running);
  heartbeat.heard(progress(2));
  expect(ticksUntilSilent(heartbeat, running)).toBe((6 * 3000) / tickMs + 1);
});

test("a page that slept for an hour has heard nothing, and blames nobody", () => {
  const heartbeat = createHeartbeat();
  heartbeat.heard(progress(1));
  for (let tick = 0; tick < 3; tick++) expect(heartbeat.tick(3_600_000, running)).not.toBe("silent");
  heartbeat.heard(progress(2));
  expect(heartbeat.tick(3_600_000, running)).not.toBe("silent");
});

test("loading, compiling and long questions have more time, and whoever answers a ping has all the time", () => {
  const starting = { ...running, starting: true };
  expect(ticksUntilSilent(createHeartbeat(), starting)).toBe(60_000 / tickMs + 1);
  expect(ticksUntilSilent(createHeartbeat(), running)).toBe(30_000 / tickMs + 1);
  const asked = createHeartbeat();
  asked.heard(progress(1));
  expect(ticksUntilSilent(asked, { ...running, asked: true })).toBe(30_000 / tickMs + 1);
  const slow = createHeartbeat();
  let pings = 0;
  for (let tick = 0; tick < 1000; tick++) {
    if (slow.tick(tickMs, running) !== "ask") continue;
    pings++;
    slow.heard({ kind: "pong" });
  }
  expect(pings).toBe(100);
});

test("nothing is expected of an engine that rests", () => {
  const heartbeat = createHeartbeat();
  heartbeat.heard(progress(1));
  expect(ticksUntilSilent(heartbeat, { ...running, running: false })).toBeNull();
});
