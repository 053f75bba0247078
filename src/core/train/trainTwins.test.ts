// Where a run may wait while it looks at its nets.

import { expect, test } from "vitest";
import type { RunEvent } from "#core/events.ts";
import { defaultExperiment } from "#core/experiment/defaults.ts";
import { experimentOpener } from "#core/experiment/openExperiment.ts";
import { runExperiment } from "#core/pipeline.ts";
import type { Engine, Net } from "#core/port.ts";
import { fakeNet } from "#core/testing/fakeEngine.ts";

const noFiles = () => Promise.reject(new Error("no files here"));
const openPictures = experimentOpener({ manifest: noFiles, readChunk: noFiles });
const small = {
  ...defaultExperiment("digits"),
  trainPerClass: 40,
  testPerClass: 40,
  steps: 30,
  batchSize: 16,
};

test("a long look at the nets waits between its parts, where neither net is asked, and finds the same", async () => {
  let asked = 0;
  let waits = 0;
  const watched = (net: Net): Net => ({
    ...net,
    async predict(pixels) {
      asked++;
      const answer = await net.predict(pixels);
      asked--;
      return answer;
    },
  });
  const engine: Engine = { backend: "cpu", createNet: async (request) => watched(fakeNet(request)) };
  const run = async (untilResumed?: () => Promise<void>) => {
    const events: RunEvent[] = [];
    const ports = { openPictures, engine, keepNets: () => {}, pace: async () => 4 };
    for await (const event of runExperiment(small, { ...ports, ...(untilResumed && { untilResumed }) }))
      events.push(event);
    return events;
  };
  const waiting = await run(async () => {
    expect(asked).toBe(0);
    waits++;
  });
  const looks = waiting.filter(({ kind }) => kind === "scored").length;
  expect(looks).toBe(3);
  expect(waits).toBe(3 * looks);
  expect(await run()).toEqual(waiting);
});
