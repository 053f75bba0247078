// A run on file: the shipped pair of nets, and every run that a person keeps, come with the true story of their
// training. Reading one back is in parseRecording.ts.

import type { Check, Finished, LearnedTrigger, Prepared, RunEvent, Scored } from "#core/events.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import { toBase64Url } from "#core/trigger/base64url.ts";

/** The events worth keeping; pictures are drawn again from the experiment's seed. */
export interface Recording {
  readonly experiment: Experiment;
  readonly prepared: Omit<Prepared, "watched">;
  readonly events: readonly RecordedEvent[];
}

/** Of what a trigger generator has learned, only the last state. */
export type RecordedEvent = Check | Scored | Finished | LearnedTrigger;

/** As JSON text; probabilities keep four digits, what was learned keeps every bit. */
export function printRecording(recording: Recording): string {
  return JSON.stringify(plainRecording(recording));
}

/** The same as a plain JSON value, to stand inside a larger file. */
export function plainRecording({ experiment, prepared, events }: Recording): unknown {
  return { experiment, prepared, events: events.map(plainEvent) };
}

/** The recorded events as a run would have sent them. */
export function replay(recording: Recording, watched: Prepared["watched"]): readonly RunEvent[] {
  return [{ ...recording.prepared, watched }, ...recording.events];
}

function plainEvent(event: RecordedEvent): unknown {
  switch (event.kind) {
    case "check":
      return {
        ...event,
        without: { clean: rounded(event.without.clean), poisoned: rounded(event.without.poisoned) },
        with: { clean: rounded(event.with.clean), poisoned: rounded(event.with.poisoned) },
      };
    case "learned":
      return { ...event, learned: packed(event.learned) };
    case "scored":
    case "finished":
      return event;
    default:
      return event satisfies never;
  }
}

const rounded = (values: Float32Array) => Array.from(values, (each) => Math.round(each * 1e4) / 1e4);

function packed(values: LearnedTrigger["learned"]): unknown {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  return { type: values instanceof Uint8Array ? "uint8" : "float32", base64: toBase64Url(bytes) };
}
