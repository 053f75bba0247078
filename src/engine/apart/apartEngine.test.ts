// A net in a worker of its own is the same net, whatever becomes of the worker.

import { expect, test, vi } from "vitest";
import type { Engine, Net } from "#core/port.ts";
import { fakeEngine } from "#core/testing/fakeEngine.ts";
import { apartEngine } from "./apartEngine.ts";
import type { NetCall, NetReply } from "./calls.ts";
import type { Port } from "./netWorker.ts";
import { serveNet } from "./serveNet.ts";

const shape = { height: 4, width: 4, channels: 1 } as const;
const request = { plan: { layers: [{ kind: "flatten" }] }, shape, classCount: 2, seed: 3 } as const;
const batch = {
  pixels: Uint8Array.from({ length: 32 }, (_, at) => at * 7),
  labels: Uint8Array.of(0, 1),
  learningRate: 0.1,
};

/** A worker without a thread: calls and replies are copied, and come later. */
function fakeWorker(engine: Engine = fakeEngine) {
  let hear: (reply: NetReply) => void = () => {};
  let died = () => {};
  let isMute = false;
  let isWorking = false;
  const serve = serveNet(Promise.resolve(engine), (reply) =>
    setTimeout(() => isMute || (isWorking && reply.id !== "pong") || hear(structuredClone(reply)), 0),
  );
  const sent: NetCall[] = [];
  const port: Port = {
    send(call) {
      sent.push(call);
      setTimeout(() => serve(structuredClone(call)), 0);
    },
    terminate: vi.fn(() => void (isMute = true)),
    hear(take, onDeath) {
      hear = take;
      died = onDeath;
    },
  };
  return {
    port,
    sent,
    die: () => died(),
    mute: () => void (isMute = true),
    keepWaiting: () => void (isWorking = true),
  };
}

test("it trains and answers as the same net beside the caller, bit for bit", async () => {
  const { port } = fakeWorker();
  const engine = apartEngine(fakeEngine, () => port);
  const [apart, here] = [await engine.createNet(request, { apart: true }), await engine.createNet(request)];
  expect(apart.weightCount).toBe(here.weightCount);
  const story = async (net: Net) => {
    const losses = [await net.trainSlice([batch, batch]), await net.trainSlice([batch])];
    const state = await net.readState();
    net.writeWeights(state.weights.map((weight) => weight / 2));
    const halved = await net.predict(batch.pixels);
    net.writeState(state);
    return [losses, halved, await net.predict(batch.pixels), await net.readWeights()];
  };
  expect(await story(apart)).toEqual(await story(here));
});

test("only the net that may be apart gets a worker, and the next one the worker of the last", async () => {
  const start = vi.fn(() => fakeWorker().port);
  const engine = apartEngine(fakeEngine, start);
  engine.warmUp?.();
  expect(start).toHaveBeenCalledTimes(1);
  await engine.createNet(request);
  const first = await engine.createNet(request, { apart: true });
  first.dispose();
  const second = await engine.createNet(request, { apart: true });
  expect(start).toHaveBeenCalledTimes(1);
  await expect(first.predict(batch.pixels)).rejects.toThrow("disposed");
  expect(await second.predict(batch.pixels)).toHaveLength(4);
});

test("where a worker is refused, or says nothing, or fails, the net is made here", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    const mute = fakeWorker();
    mute.mute();
    const refusals = [
      () => {
        throw new Error("SecurityError");
      },
      () => mute.port,
      () => fakeWorker({ ...fakeEngine, createNet: () => Promise.reject(new Error("no WASM")) }).port,
    ];
    for (const start of refusals) {
      const making = apartEngine(fakeEngine, start).createNet(request, { apart: true });
      await vi.advanceTimersByTimeAsync(11_000);
      expect(await (await making).predict(batch.pixels)).toHaveLength(4);
    }
  } finally {
    vi.useRealTimers();
  }
});

test("a worker that dies fails whoever waits for it, and is not used again", async () => {
  const workers = [fakeWorker(), fakeWorker()] as const;
  const start = vi.fn().mockReturnValueOnce(workers[0].port).mockReturnValueOnce(workers[1].port);
  const lost = vi.fn();
  const engine = apartEngine(fakeEngine, start, lost);
  const net = await engine.createNet(request, { apart: true });
  const training = net.trainSlice([batch]);
  workers[0].die();
  expect(lost).toHaveBeenCalledExactlyOnceWith("died");
  await expect(training).rejects.toMatchObject({ code: "worker-died" });
  await expect(net.predict(batch.pixels)).rejects.toMatchObject({ code: "worker-died" });
  net.dispose();
  const next = await engine.createNet(request, { apart: true });
  expect(await next.predict(batch.pixels)).toHaveLength(4);
  expect(workers[1].sent).not.toEqual([]);
});

test("a worker that falls silent is lost after five seconds, one that answers pings is not", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval"] });
  try {
    const worker = fakeWorker();
    const lost = vi.fn();
    const engine = apartEngine(fakeEngine, () => worker.port, lost);
    const making = engine.createNet(request, { apart: true });
    await vi.advanceTimersByTimeAsync(10);
    const net = await making;
    for (let slice = 0; slice < 2; slice++) {
      const training = net.trainSlice([batch]);
      await vi.advanceTimersByTimeAsync(10);
      await training;
    }
    // Nobody waits: silence is no sign of anything.
    await vi.advanceTimersByTimeAsync(100_000);
    expect(lost).not.toHaveBeenCalled();
    worker.keepWaiting();
    const long = net.predict(batch.pixels);
    await vi.advanceTimersByTimeAsync(100_000);
    expect(lost).not.toHaveBeenCalled();
    const unanswered = long.catch((error: unknown) => error);
    worker.mute();
    const training = net.trainSlice([batch]);
    const failure = training.catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(5000);
    expect(lost).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    expect(lost).toHaveBeenCalledExactlyOnceWith("silent");
    for (const each of [failure, unanswered]) expect(await each).toMatchObject({ code: "worker-died" });
  } finally {
    vi.useRealTimers();
  }
});

test("weights of another size are refused at once", async () => {
  const engine = apartEngine(fakeEngine, () => fakeWorker().port);
  const net = await engine.createNet(request, { apart: true });
  expect(() => net.writeWeights(new Float32Array(1))).toThrow("weights are not those");
});
