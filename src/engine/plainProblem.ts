// What went wrong, as data that crosses the worker's border: a Problem as it is, and our own errors as one.

import { Problem } from "#core/problem.ts";
import type { PlainProblem } from "./protocol.ts";

export function plainProblem(error: unknown): PlainProblem {
  if (error instanceof Problem)
    return { code: error.code, sentence: error.sentence, nextStep: error.nextStep };
  const text = error instanceof Error ? error.message : String(error);
  return {
    code: "engine",
    sentence: `The engine stopped: ${text}`,
    nextStep: "Press Train to start again, or choose another backend.",
  };
}
