// What a kept run says about its nets: the final measures, or the last ones before it was kept.

import type { Check, Scored, Twins } from "#core/events.ts";
import type { Scores } from "#core/measure/scores.ts";
import type { RecordedEvent } from "#core/recording.ts";
import type { KeptRun } from "#state/runs/keptRun.ts";

export interface KeptScores {
  readonly scores: Twins<Scores> | null;
  /** Null if they are final, over all held-out pictures. */
  readonly soFarAt: number | null;
}

export function scoresOf({ recording }: KeptRun): KeptScores {
  const finished = recording.events.find((event) => event.kind === "finished");
  if (finished) return { scores: finished.scores, soFarAt: null };
  const last = recording.events.filter(isScored).at(-1);
  return { scores: last?.scores ?? null, soFarAt: last?.step ?? 0 };
}

export const checksOf = ({ recording }: KeptRun): readonly Check[] => recording.events.filter(isCheck);

const isScored = (event: RecordedEvent): event is Scored => event.kind === "scored";
const isCheck = (event: RecordedEvent): event is Check => event.kind === "check";
