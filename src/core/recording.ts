// A finished run on file, so that a shipped pair of nets comes with the true story of its training.

import type { Check, Finished, Prepared, RunEvent, Scored, Twins } from "#core/events.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import { parseExperiment } from "#core/experiment/parse.ts";

/** The events worth keeping; pictures are drawn again from the experiment's seed. */
export interface Recording {
  readonly experiment: Experiment;
  readonly prepared: Omit<Prepared, "watched">;
  readonly events: readonly (Check | Scored | Finished)[];
}

/** As JSON text; probabilities keep four digits. */
export function printRecording(recording: Recording): string {
  return JSON.stringify(recording, (_key, value: unknown) =>
    value instanceof Float32Array ? Array.from(value, (each) => Math.round(each * 1e4) / 1e4) : value,
  );
}

/**
 * Reads a file that printRecording wrote: ours, shipped with the page, so its form is not doubted. Settings that are
 * younger than the file take the values that change nothing.
 */
export function readRecording(text: string): Recording {
  const recording = JSON.parse(text) as Recording;
  return {
    ...recording,
    experiment: parseExperiment(recording.experiment).experiment,
    events: recording.events.map(withArrays),
  };
}

/** The recorded events as a run would have sent them. */
export function replay(recording: Recording, watched: Prepared["watched"]): readonly RunEvent[] {
  return [{ ...recording.prepared, watched }, ...recording.events];
}

function withArrays(event: Check | Scored | Finished): Check | Scored | Finished {
  if (event.kind !== "check") return event;
  return { ...event, without: arraysOf(event.without), with: arraysOf(event.with) };
}

function arraysOf({ clean, poisoned }: Twins<Float32Array>): Twins<Float32Array> {
  return { clean: Float32Array.from(clean), poisoned: Float32Array.from(poisoned) };
}
