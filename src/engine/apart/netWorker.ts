// A worker that holds one net, seen from the engine. A worker that dies takes with it whoever waits for an answer.

import type { Net, NetRequest } from "#core/port.ts";
import { Problem } from "#core/problem.ts";
import type { TfNet } from "../tf/net.ts";
import type { NetCall, NetMethod, NetReply } from "./calls.ts";

/** A worker, as much of it as is used here. */
export interface Port {
  send(call: NetCall): void;
  terminate(): void;
  hear(take: (reply: NetReply) => void, died: () => void): void;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

type WithoutId<T> = T extends unknown ? Omit<T, "id"> : never;
type Call = WithoutId<Exclude<NetCall, { kind: "dispose" | "ping" }>>;

export type NetWorker = ReturnType<typeof openNetWorker>;

/** How a worker was lost: it ended, or it does not answer any more. */
export type NetLoss = "died" | "silent";

/** Counted in ticks and not by the clock: a machine that slept is not to blame its workers. */
const tickMs = 500;
/** It hears a ping between any two layers, so five seconds without a word are too many. */
const mostTicks = 10;
/** Its script has to come first, and to be compiled. */
const mostTicksAtFirst = 60;

/** `lost` hears, before whoever waits for an answer, that the net is gone. */
export function openNetWorker(port: Port, lost: (how: NetLoss) => void = () => {}) {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let hasSpoken = false;
  let silentTicks = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  let gone: Error | null = null;

  const listen = () => {
    silentTicks = 0;
    if (waiting.size > 0) timer ??= setInterval(tick, tickMs);
    else {
      clearInterval(timer);
      timer = undefined;
    }
  };
  const ask = (call: Call) =>
    new Promise<unknown>((resolve, reject) => {
      if (gone) return reject(gone);
      const id = ++last;
      waiting.set(id, { resolve, reject });
      port.send({ ...call, id });
      listen();
    });
  const close = (error: Error = new Error("the net was disposed of")) => {
    gone = error;
    port.terminate();
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    listen();
  };
  const lose = (how: NetLoss) => {
    lost(how);
    close(lostProblem());
  };
  function tick(): void {
    if (++silentTicks > (hasSpoken ? mostTicks : mostTicksAtFirst)) lose("silent");
    else port.send({ kind: "ping" });
  }
  port.hear(
    (reply) => {
      hasSpoken = true;
      silentTicks = 0;
      if (reply.id === "pong") return;
      const asked = waiting.get(reply.id);
      waiting.delete(reply.id);
      listen();
      if ("trouble" in reply) asked?.reject(new Error(reply.trouble));
      else asked?.resolve(reply.value);
    },
    () => lose("died"),
  );
  return {
    close,
    isLost: () => gone !== null,
    /** `free` hears when the net is disposed of, and the worker may hold another one. */
    async create(request: NetRequest, free: () => void): Promise<Net> {
      const weightCount = (await ask({ kind: "create", request })) as number;
      let isGone = false;
      return netIn(
        weightCount,
        // The worker may hold the next net by then.
        async (method, args) => {
          if (isGone) throw new Error("the net was disposed of");
          return ask({ kind: "call", method, args });
        },
        () => {
          if (isGone) return;
          isGone = true;
          if (!gone) port.send({ kind: "dispose" });
          free();
        },
      );
    },
  };
}

type Use = (method: NetMethod, args: readonly unknown[]) => Promise<unknown>;

function netIn(weightCount: number, use: Use, dispose: () => void): TfNet {
  const asking =
    <Method extends NetMethod>(method: Method) =>
    (...args: Parameters<TfNet[Method]>) =>
      use(method, args) as Promise<Awaited<ReturnType<TfNet[Method]>>>;
  const tell = (method: NetMethod, { length }: Float32Array, given: unknown): void => {
    if (length !== weightCount)
      throw new Error(`${length} weights are not those of a net with ${weightCount}`);
    // Where the worker dies, whoever waits for an answer hears of it.
    use(method, [given]).catch(() => {});
  };
  return {
    weightCount,
    trainSlice: asking("trainSlice"),
    predict: asking("predict"),
    inputGradient: asking("inputGradient"),
    readWeights: asking("readWeights"),
    readState: asking("readState"),
    save: asking("save"),
    writeWeights: (weights) => tell("writeWeights", weights, weights),
    writeState: (state) => tell("writeState", state.weights, state),
    dispose,
  };
}

const lostProblem = () =>
  new Problem(
    "worker-died",
    "The engine's worker stopped.",
    "Press Train to start it again; your trigger and settings are kept.",
  );
