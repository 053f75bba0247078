// Kept runs as text: one file with any number of them, and the entries of the browser's storage. Reading goes through
// one parser and throws nothing but a Problem.

import { asObject } from "#core/experiment/parseValue.ts";
import { modelLimits, parseModel } from "#core/modelFile.ts";
import { parseRecording } from "#core/parseRecording.ts";
import { Problem } from "#core/problem.ts";
import { plainRecording, type Recording } from "#core/recording.ts";
import { fromBase64Url, toBase64Url } from "#core/trigger/base64url.ts";
import type { ModelFile } from "#engine/protocol.ts";
import { longestName, type KeptNets, type KeptRun, type RunWithNets } from "./keptRun.ts";

const format = "backdoor-playground-runs";
const version = 1;
const mostRuns = 500;
/** In characters; a run with both nets has about one million. */
export const longestFile = 200_000_000;

export function printRuns(runs: readonly RunWithNets[]): string {
  const entries = runs.map(({ run, nets }) => ({ ...plainRun(run), nets: nets && plainNets(nets) }));
  return JSON.stringify({ format, version, runs: entries });
}

export function parseRuns(text: string): readonly RunWithNets[] {
  const file = asObject(jsonOf(text));
  const entries: unknown = file?.["runs"];
  if (file?.["format"] !== format || !Array.isArray(entries) || entries.length > mostRuns)
    throw refused("It is not a file of kept runs.");
  if (file["version"] !== version) throw refused("It was saved by another version of this page.");
  return entries.map((entry) => {
    const raw = asObject(entry);
    const nets = raw?.["nets"] ? netsOf(raw["nets"]) : null;
    return { run: runOf(raw, nets !== null), nets };
  });
}

/** For the storage, which holds a run and its nets apart. */
export const printRun = (run: KeptRun): string => JSON.stringify({ ...plainRun(run), hasNets: run.hasNets });
export const printNets = (nets: KeptNets): string => JSON.stringify(plainNets(nets));

export function parseRun(text: string): KeptRun {
  const raw = asObject(jsonOf(text));
  return runOf(raw, raw?.["hasNets"] === true);
}

export const parseNets = (text: string): KeptNets => netsOf(jsonOf(text));

function plainRun({ id, name, keptAt, recording, watchedLabels, branchedAt }: KeptRun) {
  const labels = [...watchedLabels];
  return { id, name, keptAt, branchedAt, watchedLabels: labels, recording: plainRecording(recording) };
}

function plainNets({ clean, poisoned }: KeptNets) {
  const plain = ({ modelJson, weights }: ModelFile) => ({ modelJson, weights: toBase64Url(weights) });
  return { clean: plain(clean), poisoned: plain(poisoned) };
}

function runOf(raw: Record<string, unknown> | null, hasNets: boolean): KeptRun {
  const { id, name, keptAt } = raw ?? {};
  if (typeof id !== "string" || !/^[\w-]{1,64}$/.test(id)) throw refused("One of its runs has no mark.");
  if (typeof name !== "string" || name.trim() === "") throw refused("One of its runs has no name.");
  if (typeof keptAt !== "string" || !Number.isFinite(Date.parse(keptAt)))
    throw refused("One of its runs has no date.");
  const date = new Date(keptAt).toISOString();
  const recording = parseRecording(raw?.["recording"]);
  const watchedLabels = labelsOf(raw?.["watchedLabels"], recording);
  const branchedAt: unknown = raw?.["branchedAt"] ?? null;
  if (branchedAt !== null && !Number.isSafeInteger(branchedAt))
    throw refused("One of its runs does not say where it branched off.");
  return {
    id,
    name: name.trim().slice(0, longestName),
    keptAt: date,
    recording,
    watchedLabels,
    branchedAt: branchedAt === null ? null : Number(branchedAt),
    hasNets,
  };
}

function labelsOf(value: unknown, { experiment, events }: Recording): Uint8Array {
  const classCount = experiment.classes.length;
  const isLabel = (label: unknown) =>
    Number.isInteger(label) && Number(label) >= 0 && Number(label) < classCount;
  const labels = Array.isArray(value) && value.every(isLabel) ? Uint8Array.from(value as number[]) : null;
  const answers = events.flatMap((event) => (event.kind === "check" ? event.with.poisoned.length : []));
  if (!labels || !answers.every((length) => length === labels.length * classCount))
    throw refused("One of its runs does not say what its watched pictures are.");
  return labels;
}

function netsOf(value: unknown): KeptNets {
  const raw = asObject(value);
  return { clean: modelOf(raw?.["clean"]), poisoned: modelOf(raw?.["poisoned"]) };
}

function modelOf(value: unknown): ModelFile {
  const { modelJson, weights: text } = asObject(value) ?? {};
  const fits = typeof text === "string" && text.length <= modelLimits.weights * 1.4;
  const bytes = fits ? fromBase64Url(text) : null;
  if (typeof modelJson !== "string" || !bytes) throw refused("The nets of one of its runs are not readable.");
  const weights = new Uint8Array(bytes);
  parseModel(modelJson, weights);
  return { modelJson, weights };
}

function jsonOf(text: string): unknown {
  if (text.length > longestFile) throw refused("It is too large.");
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw refused("It is not JSON.");
  }
}

function refused(reason: string): Problem {
  return new Problem(
    "runs-file",
    `The file holds no runs that this page can read. ${reason}`,
    "Choose a file that was saved under Kept runs; every other run is untouched.",
  );
}
