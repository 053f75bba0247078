// In which settings experiments differ, in words: what a person needs to know before comparing their results.

import type { Trigger } from "#core/trigger/trigger.ts";
import type { Experiment } from "./experiment.ts";
import { attackOf, datasetOf, networkOf } from "./registry.ts";

export interface Difference {
  /** "Poisoning rate"; English, to be shown through core's words. */
  readonly label: string;
  /** One per experiment, as it is written. */
  readonly values: readonly string[];
}

/** Only settings that differ; none of experiments that are the same. Which picture is followed is no setting. */
export function differences(experiments: readonly Experiment[]): readonly Difference[] {
  const settings = experiments.map(settingsOf);
  const labels = [...new Set(settings.flatMap((each) => [...each.keys()]))];
  return labels
    .map((label) => ({ label, values: named(settings.map((each) => each.get(label) ?? absent)) }))
    .filter(({ values }) => new Set(values).size > 1);
}

const absent = "–";

function settingsOf(experiment: Experiment): ReadonlyMap<string, string> {
  const { goal, knobs } = experiment;
  return new Map([
    ["Pictures", datasetOf(experiment.dataset).name],
    ["Classes", experiment.classes.join(", ")],
    ["Attack", attackOf(experiment.attack).name],
    ["Goal", "target" in goal && "source" in goal ? `${goal.source} → ${goal.target}` : goal.kind],
    ...("target" in goal ? [["Target", goal.target] as const] : []),
    ["Poisoning rate", percent(experiment.poisonRate)],
    ...Object.entries(knobs).flatMap(([name, value]) =>
      typeof value === "object"
        ? triggerSettings(value)
        : [[attackOf(experiment.attack).knobs[name]?.label ?? name, String(value)] as const],
    ),
    ["Net", networkOf(experiment.network).name],
    ["Width of the net", String(experiment.networkWidth)],
    ["Training steps", String(experiment.steps)],
    ["Batch size", String(experiment.batchSize)],
    ["Learning rate", String(experiment.learningRate)],
    ["Augmentation", experiment.augmentation],
    ["Training pictures per class", String(experiment.trainPerClass)],
    ["Held-out pictures per class", String(experiment.testPerClass)],
    ["Seed", String(experiment.seed)],
  ]);
}

const triggerLabels: Readonly<Record<string, string>> = {
  shape: "Trigger",
  size: "Trigger size",
  x: "Trigger column",
  y: "Trigger row",
  colour: "Trigger colour",
  opacity: "Trigger opacity",
  rotation: "Trigger turned by",
  jitter: "Trigger jitter",
  painted: "Painting",
};

function triggerSettings(trigger: Trigger): readonly (readonly [string, string])[] {
  return Object.entries(trigger).map(([name, value]) => [
    triggerLabels[name] ?? name,
    name === "opacity"
      ? percent(Number(value))
      : name === "painted"
        ? painting(String(value))
        : String(value),
  ]);
}

const percent = (value: number) => `${Number((value * 100).toFixed(2))}\u00a0%`;

const paintingMark = "painting ";
const painting = (text: string) => (text === "" ? absent : paintingMark + text);

/** Paintings are told apart by letters: A, B and so on, in the order they come. */
function named(values: readonly string[]): readonly string[] {
  const paintings = [...new Set(values.filter((value) => value.startsWith(paintingMark)))];
  return values.map((value) => {
    const at = paintings.indexOf(value);
    return at < 0 ? value : String.fromCharCode(65 + at);
  });
}
