// An engine whose clean twins are trained once. Experiments that differ in nothing but the attack give their twins the same
// weights to start from and the same batches in the same order, so the state after each of them is the same, bit for bit,
// on a backend that repeats itself. A net that is shared takes over what another one became on the same batches. And a net
// that is known, from its batches or its written weights, is asked about the same pictures once.

import { createHash } from "node:crypto";
import type { Batch, Engine, Net, NetRequest, NetState } from "#core/port.ts";
import type { TfNet } from "#engine/tf/net.ts";

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

interface Memory {
  readonly moments: Map<string, Moment>;
  readonly answers: Map<string, Float32Array>;
  readonly counts: { trained: number; takenOver: number };
}

export function sharingEngine(engine: Engine): SharingEngine {
  const memory: Memory = { moments: new Map(), answers: new Map(), counts: { trained: 0, takenOver: 0 } };
  const starts = new WeakMap<Net, () => void>();
  return {
    backend: engine.backend,
    async createNet(request, options) {
      const { net, share } = shareable(await engine.createNet(request, options), request, memory);
      starts.set(net, share);
      return net;
    },
    share(net) {
      const share = starts.get(net);
      if (!share) throw new Error("only a new net of this engine can be shared, and once");
      share();
      starts.delete(net);
    },
    counts: () => ({ ...memory.counts }),
  };
}

function shareable(
  inner: Net,
  request: NetRequest,
  { moments: known, answers, counts }: Memory,
): { readonly net: Net; readonly share: () => void } {
  /** All that this net was made from, as one key; null where that is not known. */
  let key: string | null = null;
  let isShared = false;
  /** Where the net itself stands if it is behind: at this state, and these batches have yet to be trained on. */
  let behind: { readonly state: NetState | null; readonly batches: readonly Batch[] } | null = null;

  /** Whoever asks while it catches up waits too. */
  let level: Promise<void> = Promise.resolve();
  function catchUp(): Promise<void> {
    if (behind) {
      const { state, batches } = behind;
      behind = null;
      if (state) inner.writeState(state);
      counts.trained += batches.length;
      if (batches.length > 0) level = inner.trainSlice(batches).then(() => undefined);
    }
    return level;
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

  async function answer(pixels: Uint8Array): Promise<Float32Array> {
    const question = key === null ? null : digest([key, pixels]);
    const before = question === null ? undefined : answers.get(question);
    if (before) return before.slice();
    await catchUp();
    const said = await inner.predict(pixels);
    if (question !== null) answers.set(question, said.slice());
    return said;
  }

  const asked = async <T>(question: () => Promise<T>): Promise<T> => {
    await catchUp();
    return question();
  };
  const changed = (to: string | null) => {
    key = to;
    isShared = false;
    behind = null;
  };
  const net: Net = {
    weightCount: inner.weightCount,
    dispose: () => inner.dispose(),
    async trainSlice(batches) {
      if (isShared && key !== null) return trainShared(batches, key);
      changed(null);
      return inner.trainSlice(batches);
    },
    predict: answer,
    inputGradient: (pixels, labels) => asked(() => inner.inputGradient(pixels, labels)),
    readWeights: () => asked(() => inner.readWeights()),
    readState: () => asked(() => inner.readState()),
    writeWeights(weights) {
      changed(
        digest([
          JSON.stringify(request),
          new Uint8Array(weights.buffer, weights.byteOffset, weights.byteLength),
        ]),
      );
      inner.writeWeights(weights);
    },
    writeState(state) {
      changed(null);
      inner.writeState(state);
    },
  };
  if (isSaved(inner)) Object.assign(net, { save: (name: string) => asked(() => inner.save(name)) });
  const share = () => {
    key = digest([JSON.stringify(request)]);
    isShared = true;
  };
  return { net, share };
}

/** Nets of the real engine can be saved; the tests' own cannot. */
const isSaved = (net: Net): net is TfNet => "save" in net;

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
