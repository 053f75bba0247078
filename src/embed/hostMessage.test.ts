import fc from "fast-check";
import { expect, test } from "vitest";
import { readHostMessage } from "./hostMessage.ts";
import { createFloodGate } from "./floodGate.ts";
import { createHeights } from "./heights.ts";

test("known messages are read", () => {
  expect(readHostMessage("slide:start")).toEqual({ kind: "slide", shown: true });
  expect(readHostMessage("slide:stop")).toEqual({ kind: "slide", shown: false });
  const load = { subject: "backdoor-playground.load", message_id: "1", experiment: "v=1&seed=3" };
  expect(readHostMessage(load)).toEqual({ kind: "load", id: "1", experiment: "v=1&seed=3" });
  expect(readHostMessage({ subject: "backdoor-playground.state", message_id: "2" })).toEqual({
    kind: "state",
    id: "2",
  });
  const response = { subject: "SPLICE.getState.response", message_id: "3" };
  expect(readHostMessage({ ...response, state: { link: "v=1" } })).toMatchObject({ link: "v=1" });
  expect(readHostMessage({ ...response, state: '{"link":"v=1"}' })).toMatchObject({ link: "v=1" });
  expect(readHostMessage({ ...response, state: null })).toMatchObject({ kind: "restore", link: null });
});

test("anything else is nothing", () => {
  const cycle: Record<string, unknown> = { subject: "backdoor-playground.load", message_id: "1" };
  cycle["experiment"] = cycle;
  expect(readHostMessage(cycle)).toBeNull();
  expect(
    readHostMessage({ subject: "backdoor-playground.load", message_id: 1, experiment: "v=1" }),
  ).toBeNull();
  expect(readHostMessage({ subject: "lti.frameResize", message_id: "1", height: 9 })).toBeNull();
  const long = "x".repeat(30_000);
  expect(
    readHostMessage({ subject: "backdoor-playground.load", message_id: "1", experiment: long }),
  ).toBeNull();
  fc.assert(fc.property(fc.anything(), (data) => void readHostMessage(data)));
});

test("a flood passes the gate at its measure and no faster", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 500 }), (pauses) => {
      const gate = createFloodGate(10, 1000);
      let now = 0;
      const passed: number[] = [];
      for (const pause of pauses) {
        now += pause;
        if (gate(now)) passed.push(now);
      }
      for (const [at, time] of passed.entries()) {
        const tenBefore = passed[at - 10];
        if (tenBefore !== undefined) expect(time - tenBefore).toBeGreaterThan(1000);
      }
    }),
  );
});

test("a height is told once, and two that follow each other for ever end with the greater", () => {
  const next = createHeights();
  expect([next(500, 0), next(500, 200), next(700, 400), next(500, 600)]).toEqual([500, null, 700, 500]);
  // A host whose scrollbar comes and goes with the height.
  expect([next(700, 800), next(500, 1000), next(500, 1200)]).toEqual([700, null, null]);
  // Much later it is no chase any more.
  expect(next(500, 9000)).toBe(500);
});
