// The big arrays of a message, to be handed over without copying. Only arrays that the engine will not use
// again are listed: probabilities, never pictures it keeps.

import type { FromEngine } from "./protocol.ts";

export function transferables(message: FromEngine): ArrayBuffer[] {
  if (message.kind === "answer" && message.answer) {
    return buffersOf([message.answer.clean, message.answer.poisoned]);
  }
  if (message.kind === "event" && message.event.kind === "check") {
    const { without, with: triggered } = message.event;
    return buffersOf([without.clean, without.poisoned, triggered.clean, triggered.poisoned]);
  }
  return [];
}

function buffersOf(arrays: readonly Float32Array[]): ArrayBuffer[] {
  return arrays.map(({ buffer }) => buffer).filter((buffer) => buffer instanceof ArrayBuffer);
}
