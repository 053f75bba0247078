// A sweep whose engine is lost is told so; it never waits for ever.

import { afterEach, expect, test, vi } from "vitest";
import { defaultExperiment } from "#core/experiment/defaults.ts";
import type { Prepared } from "#core/events.ts";
import type { EngineClient, EngineListener } from "#engine/client.ts";
import { openSweepEngine } from "./sweepEngine.ts";

const client = {
  start: vi.fn<EngineClient["start"]>(),
  probe: vi.fn<EngineClient["probe"]>(),
  score: vi.fn<EngineClient["score"]>(),
};
let listener: EngineListener | undefined;
vi.mock("#engine/client.ts", () => ({
  createEngineClient: (given: EngineListener) => {
    listener = given;
    return client;
  },
}));
vi.stubGlobal("document", { baseURI: "http://localhost/" });
afterEach(() => vi.clearAllMocks());

const experiment = defaultExperiment();
const problem = { code: "worker-died", sentence: "It stopped.", nextStep: "Try again." };
const shape = { height: 32, width: 32, channels: 3 } as const;
const watched = { shape, pixels: new Uint8Array(32 * 32 * 3), labels: Uint8Array.of(0) };
const trained = { prepared: { watched } as unknown as Prepared, learned: null, asTrained: null };

test("in a training", async () => {
  const training = openSweepEngine("wasm", "training").train(experiment, () => {});
  listener?.failed(problem);
  await expect(training).rejects.toMatchObject(problem);
});

test("while its nets are asked, and from then on until it trains again", async () => {
  client.probe.mockReturnValue(new Promise(() => {}));
  const engine = openSweepEngine("wasm", "test");
  const trying = engine.tryOut(trained, experiment);
  listener?.failed(problem);
  await expect(trying).rejects.toMatchObject(problem);
  await expect(engine.tryOut(trained, experiment)).rejects.toMatchObject(problem);
});

test("where a question was dropped", async () => {
  client.probe.mockResolvedValue(null);
  client.score.mockResolvedValue(null);
  const trying = openSweepEngine("wasm", "test").tryOut(trained, experiment);
  await expect(trying).rejects.toMatchObject({ code: "worker-died", nextStep: /Start the sweep again/ });
});
