// What the engine keeps of its runs, so that one can go back: of many moments the weights, to look at them, of some
// everything, to go on from them. A run that others branched off stays as a line of its own, and so does a branch that
// was undone, until another one is begun in its place.

import type { Twins } from "#core/events.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import type { Engine, Net, NetRequest } from "#core/port.ts";
import { bytesOf, type Checkpoint } from "#core/train/checkpoint.ts";
import { keep, keptBefore, keptSteps, nothingKept, upTo, withBudget, type Kept } from "#core/train/kept.ts";
import type { Segment } from "./replay.ts";

/** Of all lines together, in bytes. */
export interface TimelineBudget {
  readonly light: number;
  readonly whole: number;
}

const engineBudget: TimelineBudget = { light: 72 * 2 ** 20, whole: 24 * 2 ** 20 };
/** The run, the ones before its last branches, and the branches that were undone. */
const mostLines = 4;

export interface Line {
  readonly run: number;
  readonly segments: readonly Segment[];
  readonly light: Kept<Twins<Float32Array>>;
  readonly whole: Kept<Checkpoint>;
  /** What its nets are; null until there are any. */
  readonly request: NetRequest | null;
}

export type Timeline = ReturnType<typeof createTimeline>;

export function createTimeline(budget = engineBudget) {
  let lines: readonly Line[] = [];
  let pair: { readonly key: string; readonly nets: Twins<Net> } | null = null;
  let shown: Twins<Net> | null = null;

  const replaceAll = (next: readonly Line[]) => {
    lines = next.slice(-mostLines).map((line, _, { length }) => ({
      ...line,
      light: withBudget(line.light, budget.light / length),
      whole: withBudget(line.whole, budget.whole / length),
    }));
    shown = null;
  };
  const change = (run: number, edit: (line: Line) => Line) => {
    lines = lines.map((line) => (line.run === run ? edit(line) : line));
  };
  const lineOf = (run: number): Line => {
    const line = lines.find((each) => each.run === run);
    if (!line) throw new Error(`nothing is kept of run ${run}`);
    return line;
  };
  return {
    lineOf,
    lines: (): readonly Line[] => lines,
    /** In the place of its own: those that another timeline has kept. */
    takeOver: replaceAll,
    forget: () => replaceAll([]),
    begin(run: number, experiment: Experiment): void {
      replaceAll([
        {
          run,
          segments: [{ from: 0, experiment }],
          light: nothingKept(budget.light),
          whole: nothingKept(budget.whole),
          request: null,
        },
      ]);
    },
    /** A line of its own, that shares what `before` has up to this step. It takes the place of what was undone. */
    branch(run: number, before: Line, step: number, experiment: Experiment): void {
      const segments = [...before.segments.filter(({ from }) => from < step), { from: step, experiment }];
      const shared = { light: upTo(before.light, step), whole: upTo(before.whole, step) };
      const earlier = lines.slice(0, lines.findIndex((line) => line.run === before.run) + 1);
      replaceAll([...earlier, { ...before, ...shared, run, segments }]);
    },
    /** Its newest nets are the ones to be asked again; the other lines stay. */
    returnTo(run: number): Line {
      shown = null;
      return lineOf(run);
    },
    netsAre(run: number, request: NetRequest): void {
      change(run, (line) => ({ ...line, request }));
    },
    /** Nothing happens to a run that was forgotten meanwhile. */
    keepLight(run: number, step: number, value: Twins<Float32Array>): void {
      const bytes = value.clean.byteLength + value.poisoned.byteLength;
      change(run, (line) => ({ ...line, light: keep(line.light, { step, bytes, value }) }));
    },
    keepWhole(run: number, value: Checkpoint): void {
      const { step } = value;
      change(run, (line) => ({ ...line, whole: keep(line.whole, { step, bytes: bytesOf(value), value }) }));
    },
    /** Forgets what came after the newest checkpoint: there the run goes on. */
    rewind(run: number): void {
      change(run, (line) => ({ ...line, light: upTo(line.light, line.whole.moments.at(-1)?.step ?? -1) }));
    },
    steps: (run: number): readonly number[] => keptSteps(lineOf(run).light),
    /** From now on `shown` are the nets of this step, or of the nearest one before it that is still kept. */
    async show(run: number, step: number | null, engine: Engine): Promise<void> {
      const line = lines.find((each) => each.run === run);
      const weights = step !== null && line ? keptBefore(line.light, step)?.value : null;
      if (!weights || !line?.request) {
        shown = null;
        return;
      }
      const key = JSON.stringify(line.request);
      if (pair?.key !== key) {
        if (pair) disposeOf(pair.nets);
        pair = null;
        pair = { key, nets: await createPair(engine, line.request) };
      }
      pair.nets.clean.writeWeights(weights.clean);
      pair.nets.poisoned.writeWeights(weights.poisoned);
      // Another object each time: an answer that is half of another step's nets is thrown away.
      shown = { ...pair.nets };
    },
    shown: (): Twins<Net> | null => shown,
  };
}

/** Apart from the nets that learn: those go on while one looks back. */
export async function createPair(engine: Engine, request: NetRequest): Promise<Twins<Net>> {
  return { clean: await engine.createNet(request), poisoned: await engine.createNet(request) };
}

export function disposeOf({ clean, poisoned }: Twins<Net>): void {
  clean.dispose();
  poisoned.dispose();
}
