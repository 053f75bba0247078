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

export type NetWorker = ReturnType<typeof openNetWorker>;

export function openNetWorker(port: Port) {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let last = 0;
  let lost: Error | null = null;

  const ask = (make: (id: number) => NetCall) =>
    new Promise<unknown>((resolve, reject) => {
      if (lost) return reject(lost);
      const id = ++last;
      waiting.set(id, { resolve, reject });
      port.send(make(id));
    });
  const close = (error: Error = new Error("the net was disposed of")) => {
    lost = error;
    port.terminate();
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  port.hear(
    (reply) => {
      const asked = waiting.get(reply.id);
      waiting.delete(reply.id);
      if ("trouble" in reply) asked?.reject(new Error(reply.trouble));
      else asked?.resolve(reply.value);
    },
    () => close(diedProblem()),
  );
  return {
    close,
    isLost: () => lost !== null,
    /** `free` hears when the net is disposed of, and the worker may hold another one. */
    async create(request: NetRequest, free: () => void): Promise<Net> {
      const weightCount = (await ask((id) => ({ kind: "create", id, request }))) as number;
      let isGone = false;
      return netIn(
        weightCount,
        // The worker may hold the next net by then.
        async (method, args) => {
          if (isGone) throw new Error("the net was disposed of");
          return ask((id) => ({ kind: "call", id, method, args }));
        },
        () => {
          if (isGone) return;
          isGone = true;
          if (!lost) port.send({ kind: "dispose" });
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

const diedProblem = () =>
  new Problem(
    "worker-died",
    "The engine's worker stopped.",
    "Press Train to start it again; your trigger and settings are kept.",
  );
