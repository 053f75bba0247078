// An engine whose clean twins are trained once. Experiments that differ in nothing but the attack give their twins the same
// weights to start from and the same batches in the same order, so the state after each of them is the same, bit for bit,
// on a backend that repeats itself. A net that is shared takes over what another one became on the same batches.

import { createHash } from "node:crypto";
import type { Batch, Engine, Net, NetRequest, NetState } from "#core/port.ts";

export interface SharingEngine extends Engine {
  /** From now on this net, which must not have been trained yet, is remembered and takes over what is known. */
  share(net: Net): void;
  /** Steps of shared nets that were trained, and that were taken over. */
  counts(): { readonly trained: number; readonly takenOver: number };
}

/** What a net became. States are kept where a slice ended, which is where nets are asked. */
interface Moment {
  readonly loss: number;
  state: NetState | null;
}

export function sharingEngine(engine: Engine): SharingEngine {
  const known = new Map<string, Moment>();
  const starts = new WeakMap<Net, () => void>();
  const counts = { trained: 0, takenOver: 0 };
  return {
    backend: engine.backend,
    async createNet(request) {
      const { net, share } = shareable(await engine.createNet(request), request, known, counts);
      starts.set(net, share);
      return net;
    },
    share(net) {
      const share = starts.get(net);
      if (!share) throw new Error("only a new net of this engine can be shared, and once");
      share();
      starts.delete(net);
    },
    counts: () => ({ ...counts }),
  };
}

function shareable(
  inner: Net,
  request: NetRequest,
  known: Map<string, Moment>,
  counts: { trained: number; takenOver: number },
): { readonly net: Net; readonly share: () => void } {
  /** All that this net was made from, as one key; null while it is not shared. */
  let key: string | null = null;
  /** Where the net itself stands if it is behind: at this state, and these batches have yet to be trained on. */
  let behind: { readonly state: NetState | null; readonly batches: readonly Batch[] } | null = null;

  async function catchUp(): Promise<void> {
    if (!behind) return;
    const { state, batches } = behind;
    behind = null;
    if (state) inner.writeState(state);
    if (batches.length > 0) await inner.trainSlice(batches);
    counts.trained += batches.length;
  }

  async function trainShared(batches: readonly Batch[], from: string): Promise<number> {
    const keys = keysAfter(from, batches);
    const moments = keys.map((each) => known.get(each));
    key = keys.at(-1) ?? from;
    if (moments.every((moment) => moment !== undefined)) {
      counts.takenOver += batches.length;
      const state = moments.at(-1)?.state ?? null;
      behind = state
        ? { state, batches: [] }
        : { state: behind?.state ?? null, batches: [...(behind?.batches ?? []), ...batches] };
      return meanOf(moments.map(({ loss }) => loss));
    }
    await catchUp();
    const losses: number[] = [];
    // One by one, so that the loss of each is known to a run that slices otherwise.
    for (const batch of batches) losses.push(await inner.trainSlice([batch]));
    counts.trained += batches.length;
    for (const [at, each] of keys.entries()) {
      if (!known.has(each)) known.set(each, { loss: losses[at] ?? 0, state: null });
    }
    const end = known.get(key);
    if (end) end.state = await inner.readState();
    return meanOf(losses);
  }

  const asked = async <T>(question: () => Promise<T>): Promise<T> => {
    await catchUp();
    return question();
  };
  /** From here on it is no longer made of its batches alone. */
  const changed = () => {
    key = null;
    behind = null;
  };
  const net: Net = {
    // What else the net has, such as its model.
    ...inner,
    trainSlice: (batches) =>
      key === null ? asked(() => inner.trainSlice(batches)) : trainShared(batches, key),
    predict: (pixels) => asked(() => inner.predict(pixels)),
    inputGradient: (pixels, labels) => asked(() => inner.inputGradient(pixels, labels)),
    readWeights: () => asked(() => inner.readWeights()),
    readState: () => asked(() => inner.readState()),
    writeWeights(weights) {
      changed();
      inner.writeWeights(weights);
    },
    writeState(state) {
      changed();
      inner.writeState(state);
    },
  };
  return { net, share: () => (key = digest([JSON.stringify(request)])) };
}

function keysAfter(from: string, batches: readonly Batch[]): readonly string[] {
  let key = from;
  return batches.map(({ pixels, labels, learningRate }) => {
    key = digest([key, `${learningRate} ${labels.length}`, labels, pixels]);
    return key;
  });
}

function digest(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}

const meanOf = (losses: readonly number[]) => losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
