// A slow run: one step at a time, no sooner than asked for, and a pause is heard in between.

import { expect, test } from "vitest";
import { createPacing } from "./pacing.ts";

test("a slow run gets its steps one by one, each as long as asked for", async () => {
  const pacing = createPacing(false, { stepMs: () => 40 });
  await pacing.pace();
  const begun = performance.now();
  expect([await pacing.pace(), await pacing.pace()]).toEqual([1, 1]);
  // A timer may come a little early.
  expect(performance.now() - begun).toBeGreaterThan(70);
});

test("a pause is heard while a slow step waits, and a stop ends it", async () => {
  const pacing = createPacing(false, { stepMs: () => 60_000 });
  await pacing.pace();
  let went = false;
  const next = pacing.pace().then(() => (went = true));
  pacing.pause();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(went).toBe(false);
  pacing.step();
  await next;
  const last = pacing.pace();
  pacing.stop();
  await expect(last).rejects.toThrow("stopped");
});

test("a question that has come is answered before the next slice begins", async () => {
  let answer = () => {};
  const question = new Promise<void>((resolve) => (answer = resolve));
  const pacing = createPacing(false, { answered: () => question });
  let went = false;
  const next = pacing.pace().then(() => (went = true));
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(went).toBe(false);
  answer();
  await next;
  expect(went).toBe(true);
});
