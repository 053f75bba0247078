// The other half of a net: made anew for each port it is sent, trained when told.

import { parentPort, type MessagePort } from "node:worker_threads";
import { batchFor, nets, type NetId } from "../nets.ts";
import { wasmEngine } from "../tensorflow.ts";
import { exchangeOver } from "./exchange.ts";
import { halfNet, type HalfNet } from "./halfNet.ts";
import { halfOf } from "./halfOf.ts";

export type Told =
  | { readonly kind: "make"; readonly net: NetId; readonly port: MessagePort }
  | { readonly kind: "train"; readonly steps: number }
  | { readonly kind: "weights" };

let net: HalfNet | null = null;
let batch = halfOf(batchFor(nets.mnist), 1);

async function follow(told: Told): Promise<unknown> {
  switch (told.kind) {
    case "make":
      await wasmEngine();
      net?.dispose();
      net = halfNet(nets[told.net], exchangeOver(told.port));
      batch = halfOf(batchFor(nets[told.net]), 1);
      return null;
    case "train":
      return net?.train(Array.from({ length: told.steps }, () => batch));
    case "weights":
      return net?.readWeights();
    default:
      return told satisfies never;
  }
}

parentPort?.on("message", (told: Told) => {
  void follow(told).then((value) => parentPort?.postMessage(value));
});
