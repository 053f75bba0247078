// The one gate for experiments from outside (a link, a file, a host page, the command line): whatever comes
// in, a valid experiment comes out, with a sentence for everything that had to be changed.

import { attacks } from "#core/attacks/index.ts";
import { goalKinds, type Goal } from "#core/attacks/goal.ts";
import { cleanClassName, fewestClasses, mostClasses } from "#core/datasets/className.ts";
import { datasets } from "#core/datasets/index.ts";
import { networks } from "#core/networks/index.ts";
import { defaultExperiment } from "./defaults.ts";
import { augmentations, limits, type Experiment, type NumberField } from "./experiment.ts";
import { parseKnobs } from "./parseKnobs.ts";
import { asObject, clampNumber, oneOf, type Notice, type Notify } from "./parseValue.ts";
import { attackOf, datasetOf } from "./registry.ts";

export interface Parsed {
  readonly experiment: Experiment;
  readonly notices: readonly Notice[];
}

export function parseExperiment(value: unknown): Parsed {
  const notices: Notice[] = [];
  const notify: Notify = (key, sentence) => notices.push({ key, sentence });
  const given = asObject(value);
  if (value !== undefined && !given) notify("experiment", "This is no experiment; the built-in one is used.");
  const raw = given ?? {};

  const dataset = oneOf("dataset", raw["dataset"], idsOf(datasets), "pets", notify);
  const attack = oneOf("attack", raw["attack"], idsOf(attacks), idsOf(attacks)[0] ?? "", notify);
  const initial = defaultExperiment(dataset, attack);
  const classes = parseClasses(raw["classes"], initial, notify);
  const number = (key: NumberField) => clampNumber(key, raw[key], limits[key], initial[key], notify);
  const experiment: Experiment = {
    dataset,
    classes,
    trainPerClass: number("trainPerClass"),
    testPerClass: number("testPerClass"),
    network: oneOf("network", raw["network"], idsOf(networks), initial.network, notify),
    networkWidth: number("networkWidth"),
    attack,
    knobs: parseKnobs(raw["knobs"], attackOf(attack).knobs, initial.knobs, notify),
    goal: parseGoal(raw["goal"], classes, initial, notify),
    poisonRate: number("poisonRate"),
    steps: number("steps"),
    batchSize: number("batchSize"),
    learningRate: number("learningRate"),
    augmentation: oneOf("augmentation", raw["augmentation"], augmentations, initial.augmentation, notify),
    seed: number("seed"),
    followed: number("followed"),
  };
  return { experiment, notices };
}

const idsOf = (entries: readonly { readonly id: string }[]) => entries.map((entry) => entry.id);

function parseClasses(value: unknown, initial: Experiment, notify: Notify): readonly string[] {
  if (value === undefined) return initial.classes;
  const { classNames: known, origin } = datasetOf(initial.dataset);
  const wanted = Array.isArray(value) ? [...new Set(value)] : [];
  if (origin === "own") return parseOwnClasses(wanted, initial, notify);
  const classes = wanted.filter((name): name is string => known.includes(name as string));
  if (classes.length >= 2) {
    if (classes.length < wanted.length) notify("classes", `Only ${classes.join(", ")} are classes here.`);
    return classes;
  }
  notify(
    "classes",
    `At least two of ${known.join(", ")} are needed; ${initial.classes.join(", ")} are used.`,
  );
  return initial.classes;
}

/** The classes of a person's own pictures have any names; whether there are such pictures is seen when they are opened. */
function parseOwnClasses(wanted: readonly unknown[], initial: Experiment, notify: Notify): readonly string[] {
  const texts = wanted.filter((name) => typeof name === "string");
  const names = [...new Set(texts.map(cleanClassName))].filter((name) => name !== "");
  const classes = names.slice(0, mostClasses);
  if (classes.length < fewestClasses) {
    notify(
      "classes",
      `At least ${fewestClasses} class names are needed; ${initial.classes.join(", ")} are used.`,
    );
    return initial.classes;
  }
  if (classes.length < wanted.length) notify("classes", `Only ${classes.join(", ")} are classes here.`);
  return classes;
}

function parseGoal(value: unknown, classes: readonly string[], initial: Experiment, notify: Notify): Goal {
  const given = asObject(value);
  if (value !== undefined && !given) notify("goal", "The goal is not readable; the usual one is used.");
  const raw: Record<string, unknown> = given ?? { ...initial.goal };
  const allowed = goalKinds.filter((kind) => attackOf(initial.attack).goals.includes(kind));
  const kind = oneOf(
    "goal.kind",
    raw["kind"],
    allowed,
    allowed.includes(initial.goal.kind) ? initial.goal.kind : (allowed[0] ?? "all-to-one"),
    notify,
  );
  if (kind === "all-to-all" || kind === "all-to-any" || kind === "untargeted") return { kind };
  const usual = "target" in initial.goal ? initial.goal.target : undefined;
  const lastClass = classes.at(-1) ?? "";
  const fallback = usual !== undefined && classes.includes(usual) ? usual : lastClass;
  // A goal that came with the defaults is fitted to the chosen classes without a word.
  const target = oneOf("goal.target", given ? raw["target"] : fallback, classes, fallback, notify);
  if (kind === "all-to-one") return { kind, target };
  const others = classes.filter((name) => name !== target);
  const usualSource = initial.goal.kind === "source-specific" ? initial.goal.source : "";
  const source = others.includes(usualSource) ? usualSource : (others[0] ?? "");
  return {
    kind,
    source: oneOf("goal.source", given ? raw["source"] : source, others, source, notify),
    target,
  };
}
