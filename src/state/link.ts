// The experiment in the link: only what differs from the defaults of its picture set and attack, readable and
// short. Reading goes through the one parser for experiments, so any text gives a valid experiment.

import { defaultExperiment } from "#core/experiment/defaults.ts";
import { limits, type Experiment, type NumberField } from "#core/experiment/experiment.ts";
import { parseExperiment, type Parsed } from "#core/experiment/parse.ts";
import type { Notice } from "#core/experiment/parseValue.ts";
import type { KnobValue } from "#core/knobs.ts";
import { madeKey } from "./madeOn.ts";
import type { Trigger } from "#core/trigger/trigger.ts";
import { isViewKey, withoutSecret } from "./viewParameters.ts";

export const linkVersion = "1";

/** Beside the experiment a link may hold a lesson and its answers (hash.ts), and a view (viewParameters.ts). */
const lessonKeys = ["lesson", "at", "answers"];

/** The text behind "#"; "" for the experiment that a bare link opens. */
export function printLink(experiment: Experiment): string {
  const initial = defaultExperiment(experiment.dataset, experiment.attack);
  const bare = defaultExperiment();
  const parameters = new URLSearchParams();
  if (experiment.dataset !== bare.dataset) parameters.set("dataset", experiment.dataset);
  if (experiment.attack !== bare.attack) parameters.set("attack", experiment.attack);
  if (!same(experiment.classes, initial.classes)) parameters.set("classes", experiment.classes.join(","));
  if (!same(experiment.goal, initial.goal)) parameters.set("goal", printGoal(experiment));
  if (experiment.network !== initial.network) parameters.set("network", experiment.network);
  if (experiment.augmentation !== initial.augmentation)
    parameters.set("augmentation", experiment.augmentation);
  for (const field of Object.keys(limits) as NumberField[]) {
    if (experiment[field] !== initial[field]) parameters.set(field, String(experiment[field]));
  }
  for (const [name, value] of Object.entries(experiment.knobs)) {
    if (!same(value, initial.knobs[name])) parameters.set(`knob.${name}`, printKnob(value));
  }
  const text = parameters.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  return text === "" ? "" : `v=${linkVersion}&${text}`;
}

/** Never throws. Unknown keys are ignored, bad values replaced, each with a notice. */
export function parseLink(text: string): Parsed {
  const parameters = new URLSearchParams(withoutSecret(text).replace(/^#/, ""));
  const notices: Notice[] = [];
  const version = parameters.get("v");
  if (version !== null && version !== linkVersion) {
    const sentence = `This link is of version ${version.slice(0, 20)}; this page reads version ${linkVersion} and took what it knows.`;
    notices.push({ key: "v", sentence });
  }
  const raw: Record<string, unknown> = {};
  const knobs: Record<string, unknown> = {};
  for (const [key, value] of parameters) {
    if (key.startsWith("knob.")) knobs[key.slice("knob.".length)] = readKnob(value);
    else if (["dataset", "attack", "network", "augmentation"].includes(key)) raw[key] = value;
    else if (key === "classes") raw[key] = value.split(",");
    else if (key === "goal") raw[key] = readGoal(value);
    else if (Object.hasOwn(limits, key)) raw[key] = value.trim() === "" ? value : Number(value);
    else if (key !== "v" && key !== madeKey && !lessonKeys.includes(key) && !isViewKey(key))
      notices.push({ key, sentence: `This page knows no setting "${key.slice(0, 40)}"; it is ignored.` });
  }
  if (Object.keys(knobs).length > 0) raw["knobs"] = knobs;
  const parsed = parseExperiment(raw);
  return { experiment: parsed.experiment, notices: [...notices, ...parsed.notices] };
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function printGoal({ goal }: Experiment): string {
  if (!("target" in goal)) return goal.kind;
  return goal.kind === "all-to-one"
    ? `${goal.kind}:${goal.target}`
    : `${goal.kind}:${goal.source}:${goal.target}`;
}

function readGoal(text: string): object {
  const [kind, first, second] = text.split(":");
  return kind === "source-specific" ? { kind, source: first, target: second } : { kind, target: first };
}

// A trigger is six values with commas between: circle,7,27,27,ff0d0d,1 and then, where there is any, the painting,
// the rotation and the jitter: cross,7,20,20,ff0d0d,1,r45,j3.
function printKnob(value: KnobValue): string {
  return typeof value === "object" ? printTrigger(value) : String(value);
}

function printTrigger({ shape, size, x, y, colour, opacity, rotation, jitter, painted }: Trigger): string {
  const values: unknown[] = [shape, size, x, y, colour.slice(1), opacity];
  if (painted !== "") values.push(painted);
  if (rotation !== 0) values.push(`r${rotation}`);
  if (jitter !== 0) values.push(`j${jitter}`);
  return values.join(",");
}

function readKnob(text: string): unknown {
  const [shape, size, x, y, colour, opacity, ...further] = text.split(",");
  if (opacity === undefined) return text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
  const trigger: Record<string, unknown> = {
    shape,
    size: Number(size),
    x: Number(x),
    y: Number(y),
    colour: `#${colour}`,
    opacity: Number(opacity),
  };
  for (const value of further) {
    if (value.startsWith("r")) trigger["rotation"] = Number(value.slice(1));
    else if (value.startsWith("j")) trigger["jitter"] = Number(value.slice(1));
    else trigger["painted"] = value;
  }
  return trigger;
}
