// What went wrong, as data that crosses the worker's border: a Problem as it is, and our own errors as one.

import { Problem } from "#core/problem.ts";
import type { PlainProblem } from "./protocol.ts";
import type { Cause } from "./supervise.ts";

/** Why another engine may go on where this problem ended one; null if the problem would come again. */
export function causeOf({ code }: PlainProblem): Cause | null {
  if (code === deviceLost) return "device";
  return code === broke ? "broke" : null;
}

const broke = "engine";
const deviceLost = "device-lost";

export function deviceProblem(reason: string): Problem {
  return new Problem(
    deviceLost,
    `The graphics processor could not go on: ${reason}`,
    "Choose another backend, or reload the page; your trigger and settings are kept.",
  );
}

export function plainProblem(error: unknown): PlainProblem {
  if (error instanceof Problem)
    return { code: error.code, sentence: error.sentence, nextStep: error.nextStep };
  const text = error instanceof Error ? error.message : String(error);
  return {
    code: broke,
    sentence: `The engine stopped: ${text}`,
    nextStep: "Press Train to start again, or choose another backend.",
  };
}
