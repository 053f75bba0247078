// What both nets are asked about one picture, and what changed since they were asked before.

export interface Question {
  readonly without: Uint8Array;
  readonly triggered: Uint8Array;
  /** The nets that are asked. It ends with the step that is looked at, or with "now". */
  readonly version: string;
}

/** "learning": only the nets have learned on, of themselves. "other": a hand moved something, or it is the first. */
export type Since = "learning" | "other";

export function sinceOf(before: Question | undefined, now: Question): Since {
  const isSame = before?.without === now.without && before.triggered === now.triggered;
  return isSame && isNow(before) && isNow(now) ? "learning" : "other";
}

const isNow = ({ version }: Question) => version.endsWith(" now");
