// One job at a time, known by itself and not by its run's number.

import { expect, test } from "vitest";
import { createJobs, type Job } from "./jobs.ts";

function heard() {
  const failures: number[] = [];
  const rested: number[] = [];
  const jobs = createJobs(
    (run) => void failures.push(run),
    (run) => void rested.push(run),
  );
  return { failures, rested, jobs };
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

/** Goes on until it is ended, as a training does. */
async function train({ pace }: Job): Promise<void> {
  for (;;) await pace();
}

test("a new job ends the one before, waits for its rest, and that is no failure", async () => {
  const { jobs, failures } = heard();
  const order: string[] = [];
  jobs.begin(1, false, (job) => train(job).finally(() => order.push("first rests")));
  await settled();
  jobs.begin(2, false, async ({ rest }) => {
    await rest;
    order.push("second works");
  });
  await settled();
  expect(order).toEqual(["first rests", "second works"]);
  expect(failures).toEqual([]);
});

test("a run that was left and had again is not taken for its earlier self", async () => {
  const { jobs, failures } = heard();
  const seen: Job[] = [];
  const work = (job: Job) => {
    seen.push(job);
    return train(job);
  };
  for (const run of [1, 2, 1]) {
    jobs.begin(run, false, work);
    await Promise.resolve();
  }
  await settled();
  expect(seen.map((job) => job.isCurrent())).toEqual([false, false, true]);
  expect(failures).toEqual([]);
});

test("a pause is told when no step is under way any more, and only of the current job", async () => {
  const { jobs, rested } = heard();
  let endStep = () => {};
  jobs.begin(1, false, async ({ pace }) => {
    await pace();
    await new Promise<void>((resolve) => (endStep = resolve));
    await pace();
  });
  await settled();
  jobs.pause();
  await settled();
  expect(rested).toEqual([]);
  endStep();
  await settled();
  expect(rested).toEqual([1]);
  jobs.begin(2, false, train);
  jobs.pause();
  await settled();
  expect(rested).toEqual([1, 2]);
});

test("a current job that breaks is told", async () => {
  const { jobs, failures } = heard();
  jobs.begin(7, false, () => Promise.reject(new Error("it broke")));
  await settled();
  expect(failures).toEqual([7]);
});

test("whoever waits for a watched step hears of its end too", async () => {
  const { jobs } = heard();
  expect(await jobs.walk()).toBeNull();
  jobs.begin(1, true, train);
  await settled();
  const walk = jobs.walk();
  jobs.begin(2, true, train);
  expect(await walk).toBeNull();
});
