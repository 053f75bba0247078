// Threads of Node that run the benchmark's TypeScript.

import { once } from "node:events";
import { MessageChannel, Worker, type MessagePort } from "node:worker_threads";
import type { NetReply } from "#engine/apart/calls.ts";
import type { Port } from "#engine/apart/netWorker.ts";
import type { NetId } from "../nets.ts";
import { exchangeOver, type Exchange } from "./exchange.ts";
import type { Told } from "./halfWorker.ts";

// Node 20 hands no loader of TypeScript on to its threads.
const startScript = `
  const { workerData } = require("node:worker_threads");
  void import("tsx/esm/api").then(({ register }) => {
    register();
    return import(workerData);
  });`;

function threadOf(file: string): Worker {
  return new Worker(startScript, { eval: true, workerData: new URL(file, import.meta.url).href });
}

/** Where the twin's net lives, as the engine sees it. */
export function startApartThread(): Port {
  const worker = threadOf("./apartWorker.ts");
  return {
    send: (call) => worker.postMessage(call),
    terminate: () => void worker.terminate(),
    hear(take, died) {
      worker.on("message", (reply: NetReply) => take(reply));
      worker.on("error", died);
    },
  };
}

export interface OtherHalf {
  /** A fresh net over there, and what exchanges gradients with it. */
  make(net: NetId): Promise<Exchange>;
  train(steps: number): Promise<void>;
  readWeights(): Promise<Float32Array>;
}

export function startHalfThread(): OtherHalf {
  const worker = threadOf("./halfWorker.ts");
  const ask = async (told: Told, transfer: readonly MessagePort[] = []): Promise<unknown> => {
    worker.postMessage(told, transfer);
    const [answer] = (await once(worker, "message")) as [unknown];
    return answer;
  };
  return {
    async make(net) {
      const { port1, port2 } = new MessageChannel();
      await ask({ kind: "make", net, port: port2 }, [port2]);
      return exchangeOver(port1);
    },
    async train(steps) {
      await ask({ kind: "train", steps });
    },
    readWeights: async () => (await ask({ kind: "weights" })) as Float32Array,
  };
}
