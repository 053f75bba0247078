// Two threads give each other their gradients through a port of their own: one message each way a step. No shared
// memory, which a page that is not cross-origin isolated does not have.

import type { MessagePort } from "node:worker_threads";

/** Sends these numbers and gives the mean of them and the other thread's, the same to the bit on both sides. */
export type Exchange = (own: Float32Array) => Promise<Float32Array>;

export function exchangeOver(port: MessagePort): Exchange {
  const arrived: Float32Array[] = [];
  let wake = () => {};
  port.on("message", (theirs: Float32Array) => {
    arrived.push(theirs);
    wake();
  });
  const next = async (): Promise<Float32Array> => {
    const first = arrived.shift();
    if (first) return first;
    await new Promise<void>((resolve) => void (wake = resolve));
    return next();
  };
  return async (own) => {
    const sent = own.slice();
    port.postMessage(sent, [sent.buffer]);
    const mean = await next();
    // A loop, because Float32Array.map takes 0.9 ms for the 90,000 weights of the CIFAR net.
    for (let at = 0; at < mean.length; at++) mean[at] = ((own[at] ?? NaN) + (mean[at] ?? NaN)) / 2;
    return mean;
  };
}
