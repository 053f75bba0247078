// A run may be stopped at any moment: the nets that the page holds still answer, and nobody else's are left behind.

import { expect, test } from "vitest";
import { attacks } from "#core/attacks/index.ts";
import { experimentOpener } from "#core/experiment/openExperiment.ts";
import { defaultExperiment } from "#core/experiment/defaults.ts";
import type { Twins } from "#core/events.ts";
import { sizeOf } from "#core/pictures.ts";
import { runExperiment } from "#core/pipeline.ts";
import type { Engine, Net } from "#core/port.ts";
import { fakeEngine } from "#core/testing/fakeEngine.ts";

const noFiles = () => Promise.reject(new Error("no files here"));
const openPictures = experimentOpener({ manifest: noFiles, readChunk: noFiles });

test.each(attacks.map(({ id }) => id))("%s", async (attack) => {
  const initial = defaultExperiment("digits", attack);
  const experiment = {
    ...initial,
    // Few, for each of them is a moment to stop at.
    knobs: { ...initial.knobs, ...("craftSteps" in initial.knobs && { craftSteps: 6 }) },
    trainPerClass: 20,
    testPerClass: 10,
    steps: 10,
    batchSize: 8,
  };
  for (let stopAfter = 1; ; stopAfter++) {
    const living = new Set<Net>();
    const kept: Twins<Net>[] = [];
    const events = runExperiment(experiment, {
      openPictures,
      engine: countingEngine(living),
      keepNets: (nets) => kept.push(nets),
      pace: async () => 3,
    });
    let seen = 0;
    for await (const _ of events) if (++seen === stopAfter) break;
    const held = kept.flatMap(({ clean, poisoned }) => [clean, poisoned]);
    expect([...living]).toEqual(held);
    for (const net of held) {
      const answer = await net.predict(new Uint8Array(sizeOf({ height: 28, width: 28, channels: 1 })));
      expect(answer.every(Number.isFinite)).toBe(true);
    }
    if (seen < stopAfter) return;
  }
});

function countingEngine(living: Set<Net>): Engine {
  return {
    ...fakeEngine,
    async createNet(request) {
      const net = await fakeEngine.createNet(request);
      const counted: Net = {
        ...net,
        dispose() {
          living.delete(counted);
          net.dispose();
        },
      };
      living.add(counted);
      return counted;
    },
  };
}
