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

test("a pause comes into force between two parts of a look at the nets, and a stop ends no look", async () => {
  let rests = 0;
  const pacing = createPacing(false, { rests: () => void rests++ });
  await pacing.untilResumed();
  expect(rests).toBe(0);
  for (const goOn of [pacing.resume, pacing.step, pacing.stop]) {
    pacing.pause();
    let went = false;
    const next = pacing.untilResumed().then(() => (went = true));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(went).toBe(false);
    goOn();
    await next;
  }
  expect(rests).toBe(3);
  // A run that begins paused is looked at before its first step.
  await createPacing(true).untilResumed();
});
