// An engine whose clean twins do nothing, so that the pipeline trains one net alone.

import type { Engine, Net, NetRequest } from "#core/port.ts";
import { sizeOf } from "#core/pictures.ts";

/** The twin is the net that may live apart. */
export function withoutTwin(engine: Engine): Engine {
  return {
    ...engine,
    createNet: async (request, options) =>
      options?.apart === true ? idleNet(request) : engine.createNet(request),
  };
}

function idleNet({ shape, classCount }: NetRequest): Net {
  const refuse = () => {
    throw new Error("there is no twin here");
  };
  return {
    weightCount: 0,
    trainSlice: async () => 0,
    predict: async ({ length }) => new Float32Array((length / sizeOf(shape)) * classCount),
    inputGradient: refuse,
    readWeights: refuse,
    writeWeights: refuse,
    readState: refuse,
    writeState: refuse,
    dispose() {},
  };
}
