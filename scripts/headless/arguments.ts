// The command line of `npm run experiment`: names of the experiment's settings, turned into the raw object
// that the one parser for experiments reads.

import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { attacks } from "#core/attacks/index.ts";
import { datasets } from "#core/datasets/index.ts";
import { networks } from "#core/networks/index.ts";
import { augmentations, type Experiment } from "#core/experiment/experiment.ts";
import { parseExperiment } from "#core/experiment/parse.ts";
import { asObject } from "#core/experiment/parseValue.ts";
import { datasetOf } from "#core/experiment/registry.ts";
import { presetTrigger } from "#core/trigger/presets.ts";
import { triggerShapes } from "#core/trigger/trigger.ts";

export interface Command {
  readonly experiment: Experiment;
  readonly json: boolean;
  readonly data: string;
  readonly out: string | null;
}

/** A wrong argument; the message is the one sentence that is printed. */
export class UsageError extends Error {}

const options = {
  dataset: { type: "string" },
  classes: { type: "string" },
  attack: { type: "string" },
  goal: { type: "string" },
  source: { type: "string" },
  target: { type: "string" },
  rate: { type: "string" },
  trigger: { type: "string" },
  rotation: { type: "string" },
  jitter: { type: "string" },
  knob: { type: "string", multiple: true },
  network: { type: "string" },
  width: { type: "string" },
  steps: { type: "string" },
  batch: { type: "string" },
  "learning-rate": { type: "string" },
  augmentation: { type: "string" },
  "train-per-class": { type: "string" },
  "test-per-class": { type: "string" },
  seed: { type: "string" },
  followed: { type: "string" },
  from: { type: "string" },
  data: { type: "string" },
  out: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** Null when help is asked for. Throws a UsageError. */
export function readArguments(args: readonly string[]): Command | null {
  const { values, positionals } = parsed(args);
  if (values.help) return null;
  if (positionals.length > 1)
    throw new UsageError(`One experiment file at most, not ${positionals.join(" and ")}.`);
  const file = values.from ?? positionals[0];
  const raw: Record<string, unknown> = file === undefined ? {} : readExperimentFile(file);

  if (values.dataset !== undefined) raw["dataset"] = values.dataset;
  const dataset = datasets.find(({ id }) => id === (raw["dataset"] ?? "pets"));
  if (!dataset) throw new UsageError(`--dataset ${String(raw["dataset"])} is none of ${idsOf(datasets)}.`);
  if (values.classes !== undefined) {
    raw["classes"] =
      values.classes === "all" ? dataset.classNames : values.classes.split(",").map((name) => name.trim());
  }
  if (values.attack !== undefined) raw["attack"] = values.attack;
  if (values.network !== undefined) raw["network"] = values.network;
  if (values.augmentation !== undefined) raw["augmentation"] = values.augmentation;
  const goal = goalOf(values.goal, values.source, values.target);
  if (goal) raw["goal"] = goal;
  for (const [option, field] of Object.entries(numberOptions)) {
    const text = values[option as keyof typeof numberOptions];
    if (text !== undefined) raw[field] = asNumber(option, text);
  }
  const knobs = { ...asObject(raw["knobs"]), ...knobsOf(values.knob ?? []) };
  if (values.trigger !== undefined) knobs["trigger"] = namedTrigger(values.trigger, dataset.id);
  for (const option of ["rotation", "jitter"] as const) {
    const text = values[option];
    if (text !== undefined)
      knobs["trigger"] = { ...asObject(knobs["trigger"]), [option]: asNumber(option, text) };
  }
  raw["knobs"] = knobs;

  const { experiment, notices } = parseExperiment(raw);
  if (notices[0]) throw new UsageError(notices[0].sentence);
  return {
    experiment,
    json: values.json ?? false,
    data: values.data ?? "public/data",
    out: values.out ?? null,
  };
}

const numberOptions = {
  rate: "poisonRate",
  width: "networkWidth",
  steps: "steps",
  batch: "batchSize",
  "learning-rate": "learningRate",
  "train-per-class": "trainPerClass",
  "test-per-class": "testPerClass",
  seed: "seed",
  followed: "followed",
} as const;

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}. See --help.`);
  }
}

const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id).join(", ");

function asNumber(option: string, text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value))
    throw new UsageError(`--${option} ${text} is not a number.`);
  return value;
}

function goalOf(
  kind: string | undefined,
  source: string | undefined,
  target: string | undefined,
): object | null {
  if (kind === undefined && source === undefined && target === undefined) return null;
  const guessed = source !== undefined ? "source-specific" : "all-to-one";
  return {
    kind: kind ?? guessed,
    ...(source !== undefined && { source }),
    ...(target !== undefined && { target }),
  };
}

function namedTrigger(name: string, dataset: string): object {
  const shape = triggerShapes.find((candidate) => candidate === name && candidate !== "painted");
  const known = triggerShapes.filter((candidate) => candidate !== "painted").join(", ");
  if (!shape) throw new UsageError(`--trigger ${name} is none of ${known}.`);
  return presetTrigger(shape, datasetOf(dataset).shape);
}

function knobsOf(pairs: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const split = pair.indexOf("=");
      if (split < 1) throw new UsageError(`--knob ${pair} is not of the form name=value.`);
      const text = pair.slice(split + 1);
      return [pair.slice(0, split), text !== "" && Number.isFinite(Number(text)) ? Number(text) : text];
    }),
  );
}

// A file holds an experiment, or a result that has one inside.
function readExperimentFile(file: string): Record<string, unknown> {
  try {
    const content = asObject(JSON.parse(readFileSync(file, "utf8")));
    const experiment = asObject(content?.["experiment"]) ?? content;
    if (experiment) return experiment;
  } catch (error) {
    throw new UsageError(
      `${file} cannot be read as an experiment: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
  throw new UsageError(`${file} holds no experiment.`);
}

export const help = `Trains an experiment and its clean twin without a browser and measures both.

  npm run experiment -- --dataset cifar10 --source dog --target cat --seed 7
  npm run experiment -- --dataset mnist --trigger square --rate 0.1 --json

What is not given takes the default of the picture set (see the table in README.md).

  --dataset NAME          ${idsOf(datasets)}   (default pets)
  --classes A,B,…         the classes, in the order of the net's answers; "all" for every class
  --attack NAME           ${idsOf(attacks)}
  --goal KIND             all-to-one, source-specific, all-to-all, all-to-any, untargeted
  --source CLASS          only pictures of this class are attacked (makes the goal source-specific)
  --target CLASS          the answer the attacker wants (without --source: all-to-one)
  --rate SHARE            poisoned / all training pictures, 0 to 1
  --trigger SHAPE         ${triggerShapes.filter((name) => name !== "painted").join(", ")}, at its usual place
  --rotation DEGREES      turns the trigger clockwise, -180 to 180
  --jitter PIXELS         the trigger lies up to so far from its place, drawn for every picture anew, 0 to 16
  --knob NAME=VALUE       another knob of the attack; may be given several times
  --network NAME          ${idsOf(networks)}
  --width FACTOR          multiplies the channels of every layer
  --steps N  --batch N  --learning-rate R  --train-per-class N  --test-per-class N
  --augmentation KIND     ${augmentations.join(", ")} (random erasing of training pictures)
  --seed N                same seed, same result, bit for bit
  --followed N            which of the 20 watched pictures flipStep speaks of, 0 to 19

  --from FILE.json        an experiment, or the --json of an earlier run; options overrule it
  --data DIR              the packed pictures, made by "npm run data"   (default public/data)
  --json                  one JSON object on standard output instead of a table
  --out FILE.json         also write that object to a file
  --help                  this text

Progress goes to standard error. Exit status: 0 done, 1 the run failed, 2 a bad argument.
`;
