// Which lesson a link asks for, and how far it says the student is.

import { isViewKey } from "./viewParameters.ts";

/** The lesson that a link asks for: in the hash with its progress, or in the query as an author wrote it. */
export interface AskedLesson {
  readonly id: string;
  readonly at: string | null;
  readonly answers: string | null;
  /** False where the link has no state of a student yet: the lesson then starts from its beginning. */
  readonly isUnderWay: boolean;
  /** True where the link brings no experiment: that of the step is meant then. */
  readonly isBare: boolean;
}

const lessonKeys = ["v", "lesson", "at", "answers"];

export function askedLesson(hash: string, search: string): AskedLesson | null {
  const state = new URLSearchParams(hash.replace(/^#/, ""));
  const id = state.get("lesson") ?? new URLSearchParams(search).get("lesson");
  if (id === null) return null;
  return {
    id,
    at: state.get("at"),
    answers: state.get("answers"),
    isUnderWay: state.has("lesson"),
    isBare: [...state.keys()].every((key) => lessonKeys.includes(key) || isViewKey(key)),
  };
}
