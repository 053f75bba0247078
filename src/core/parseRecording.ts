// The one gate for recorded runs from outside: a file, the browser's storage, the server. A run is evidence, so
// nothing is mended here: what does not fit is refused with a Problem.

import type { Learned } from "#core/attacks/learned.ts";
import type { Check, Prepared, Twins } from "#core/events.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import { parseExperiment } from "#core/experiment/parse.ts";
import { watchedCount } from "#core/experiment/experiment.ts";
import { asObject } from "#core/experiment/parseValue.ts";
import type { Rate } from "#core/measure/rates.ts";
import type { Scores } from "#core/measure/scores.ts";
import { backendIds } from "#core/port.ts";
import { Problem } from "#core/problem.ts";
import type { RecordedEvent, Recording } from "#core/recording.ts";
import { fromBase64Url } from "#core/trigger/base64url.ts";

/** A run has some sixty checks; a file with a hundred times as many is none of ours. */
const mostEvents = 5000;

/** Throws a Problem for anything that plainRecording could not have made. */
export function parseRecording(value: unknown): Recording {
  const raw = record(value, "the run");
  const experiment = experimentOf(raw["experiment"]);
  const events = list(raw["events"], "its events", mostEvents).map((each) => eventOf(each, experiment));
  return { experiment, prepared: preparedOf(raw["prepared"]), events };
}

function experimentOf(value: unknown): Experiment {
  const { experiment, notices } = parseExperiment(record(value, "its experiment"));
  // With other settings than the ones it was trained with, its numbers would be about something else.
  if (notices.length > 0) throw refused("its experiment is not one that this page can run");
  return experiment;
}

function preparedOf(value: unknown): Omit<Prepared, "watched"> {
  const raw = record(value, "its preparation");
  const backend = backendIds.find((id) => id === raw["backend"]);
  if (!backend) throw refused("it does not say on which backend it was trained");
  const notices = list(raw["notices"], "its notices", 20).map((each) => {
    const { key, sentence } = record(each, "a notice");
    return { key: textOf(key, 80), sentence: textOf(sentence, 500) };
  });
  return {
    kind: "prepared",
    backend,
    weightCount: count(raw["weightCount"]),
    trainCount: count(raw["trainCount"]),
    poisonedCount: count(raw["poisonedCount"]),
    notices,
  };
}

function eventOf(value: unknown, experiment: Experiment): RecordedEvent {
  const raw = record(value, "an event");
  const step = count(raw["step"]);
  switch (raw["kind"]) {
    case "check":
      return checkOf(raw, step, experiment.classes.length);
    case "scored":
      return { kind: "scored", step, scores: twinsOf(raw["scores"], scoresOf) };
    case "finished": {
      const flip = raw["flipStep"];
      const flipStep = flip === null ? null : count(flip);
      return { kind: "finished", step, scores: twinsOf(raw["scores"], scoresOf), flipStep };
    }
    case "learned":
      return { kind: "learned", step, learned: learnedOf(raw["learned"]), report: reportOf(raw["report"]) };
    default:
      throw refused("it holds an event of an unknown kind");
  }
}

function checkOf(raw: Record<string, unknown>, step: number, classCount: number): Check {
  const probabilities = (value: unknown) => {
    const numbers = list(value, "the answers", watchedCount * classCount);
    if (numbers.length === 0 || numbers.length % classCount !== 0) throw refused("its answers are not whole");
    return Float32Array.from(numbers, share);
  };
  const without = twinsOf(raw["without"], probabilities);
  const triggered = twinsOf(raw["with"], probabilities);
  const lengths = [without, triggered].flatMap(({ clean, poisoned }) => [clean.length, poisoned.length]);
  if (new Set(lengths).size > 1) throw refused("its answers are not about the same pictures");
  return { kind: "check", step, without, with: triggered };
}

function twinsOf<T>(value: unknown, read: (each: unknown) => T): Twins<T> {
  const raw = record(value, "what is known of both nets");
  return { clean: read(raw["clean"]), poisoned: read(raw["poisoned"]) };
}

function scoresOf(value: unknown): Scores {
  const raw = record(value, "its scores");
  const perTarget = raw["perTarget"];
  return {
    cleanAccuracy: rateOf(raw["cleanAccuracy"]),
    attackSuccess: rateOf(raw["attackSuccess"]),
    flips: rateOf(raw["flips"]),
    control: rateOf(raw["control"]),
    ...(perTarget !== undefined && { perTarget: list(perTarget, "its targets", 256).map(rateOf) }),
  };
}

function rateOf(value: unknown): Rate {
  const raw = record(value, "a rate");
  const rate = { count: count(raw["count"]), total: count(raw["total"]) };
  if (rate.count > rate.total) throw refused("it counts more than there was to count");
  return rate;
}

function learnedOf(value: unknown): Learned {
  const { type, base64 } = record(value, "its trigger");
  const bytes = typeof base64 === "string" ? fromBase64Url(base64) : null;
  if (bytes && type === "uint8") return bytes;
  if (bytes && type === "float32" && bytes.length % 4 === 0) return new Float32Array(bytes.buffer);
  throw refused("its learned trigger is not readable");
}

function reportOf(value: unknown): { readonly loss: number; readonly spread: number } | null {
  if (value === null || value === undefined) return null;
  const { loss, spread } = record(value, "its generator's report");
  if (!Number.isFinite(loss) || !Number.isFinite(spread))
    throw refused("its generator's report is no numbers");
  return { loss: Number(loss), spread: Number(spread) };
}

function record(value: unknown, what: string): Record<string, unknown> {
  const found = asObject(value);
  if (!found) throw refused(`${what} is missing`);
  return found;
}

function list(value: unknown, what: string, most: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length > most) throw refused(`${what} are missing or too many`);
  return value;
}

function count(value: unknown): number {
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0)
    throw refused("a count in it is no whole number");
  return value;
}

function share(value: unknown): number {
  if (typeof value !== "number" || !(value >= 0 && value <= 1)) throw refused("a probability in it is none");
  return value;
}

function textOf(value: unknown, longest: number): string {
  if (typeof value !== "string") throw refused("a text in it is missing");
  return value.slice(0, longest);
}

function refused(reason: string): Problem {
  return new Problem(
    "recording",
    `This kept run cannot be read: ${reason}.`,
    "Choose a file that this page saved; every other run is untouched.",
  );
}
