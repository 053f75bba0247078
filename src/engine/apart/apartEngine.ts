// The twins train at the same time where there is a second core: the net that may be apart gets a worker of its own.
// Both do what they would do one after the other, so not a bit of the result changes.

import type { Engine } from "#core/port.ts";
import { openNetWorker, type NetLoss, type NetWorker, type Port } from "./netWorker.ts";

/** A worker that has not answered by then is not waited for any longer. */
const patienceMs = 10_000;

/** `start` gives a fresh worker that serves one net, and throws where the browser refuses one. */
export function apartEngine(
  engine: Engine,
  start: () => Port,
  lost: (how: NetLoss) => void = () => {},
): Engine {
  let spare: NetWorker | null = null;
  let isRefused = false;
  /** Those with a net: what becomes of others is nobody's loss. */
  const using = new WeakSet<NetWorker>();

  const open = (): NetWorker | null => {
    if (isRefused) return null;
    try {
      const worker = openNetWorker(start(), (how) => using.has(worker) && lost(how));
      return worker;
    } catch {
      isRefused = true;
      return null;
    }
  };
  const takeSpare = () => {
    const taken = spare && !spare.isLost() ? spare : open();
    spare = null;
    return taken;
  };
  return {
    ...engine,
    warmUp() {
      spare ??= open();
    },
    async createNet(request, { apart = false } = {}) {
      const worker = apart ? takeSpare() : null;
      if (!worker) return engine.createNet(request);
      const late = setTimeout(() => worker.close(new Error("it did not answer")), patienceMs);
      try {
        const net = await worker.create(request, () => {
          using.delete(worker);
          if (spare) worker.close();
          else spare = worker;
        });
        using.add(worker);
        return net;
      } catch {
        isRefused = true;
        worker.close();
        return engine.createNet(request);
      } finally {
        clearTimeout(late);
      }
    },
  };
}
