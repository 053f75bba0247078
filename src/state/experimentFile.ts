// An experiment from a file: any JSON object goes through the experiment's parser, anything else is a Problem.

import { asObject } from "#core/experiment/parseValue.ts";
import { Problem } from "#core/problem.ts";
import type { ChosenFile } from "./modelFiles.ts";

const largest = 1_000_000;

/** What `useExperiment.load` takes. Throws a Problem. */
export async function readExperimentFile(file: ChosenFile): Promise<Record<string, unknown>> {
  const value = file.size > largest ? null : asObject(jsonOf(await file.text()));
  // Every experiment names its pictures and its attack: a model.json or a file of runs does not.
  if (value && ("dataset" in value || "attack" in value)) return value;
  throw new Problem(
    "experiment-file",
    "This file holds no experiment.",
    "Choose a file that was saved with Experiment (JSON). Kept runs and nets have buttons of their own.",
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Said by the caller, with what to do.
    return null;
  }
}
