// A run that the person keeps: its name, and everything that was measured. The nets' weights lie beside it, because a
// list of runs does not need them.

import type { Twins } from "#core/events.ts";
import type { Recording } from "#core/recording.ts";
import type { ModelFile } from "#engine/protocol.ts";
import type { RunState } from "../runState.ts";

export interface KeptRun {
  readonly id: string;
  readonly name: string;
  /** ISO 8601. */
  readonly keptAt: string;
  readonly recording: Recording;
  /** The true classes of the watched pictures: the pictures are drawn again, the curves need only these. */
  readonly watchedLabels: Uint8Array;
  /** The step from which it went on with these settings; null if it had them from the first. */
  readonly branchedAt: number | null;
  /** Whether its nets' weights were kept, so that they can be asked without training. */
  readonly hasNets: boolean;
}

export type KeptNets = Twins<ModelFile>;

export interface RunWithNets {
  readonly run: KeptRun;
  readonly nets: KeptNets | null;
}

/** A name fits on one line of the list. */
export const longestName = 60;

/** What there is to keep of a run; null before its first check, and of nets whose training is not known. */
export function storyOf(run: RunState): Pick<KeptRun, "recording" | "watchedLabels" | "branchedAt"> | null {
  const { experiment, prepared, checks, scored, learned, finished, origin, branchedAt } = run;
  if (!experiment || !prepared || checks.length === 0 || origin === "loaded") return null;
  const { watched, ...rest } = prepared;
  const events = [...checks, ...scored, ...(learned ? [learned] : []), ...(finished ? [finished] : [])];
  return { recording: { experiment, prepared: rest, events }, watchedLabels: watched.labels, branchedAt };
}
