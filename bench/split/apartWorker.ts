// A net in a worker of its own, as the product has it, in a thread of Node.

import { parentPort } from "node:worker_threads";
import type { NetCall } from "#engine/apart/calls.ts";
import { serveNet } from "#engine/apart/serveNet.ts";
import { wasmEngine } from "../tensorflow.ts";

const serve = serveNet(wasmEngine(), (reply) => parentPort?.postMessage(reply));
parentPort?.on("message", (call: NetCall) => serve(call));
