// From a lesson's settings to the experiments that it trains, on any picture set.

import { defaultExperiment } from "#core/experiment/defaults.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import { parseExperiment } from "#core/experiment/parse.ts";
import type { Trigger } from "#core/trigger/trigger.ts";
import type { Claim, Lesson, Setting } from "./lesson.ts";

/** The experiment at a step: what the lesson starts with and every "set" up to and with this step. */
export function experimentAt(lesson: Lesson, at: number, dataset: string): Experiment {
  const set = lesson.steps.slice(0, at + 1).flatMap((step) => (step.kind === "set" ? [step.setting] : []));
  return [lesson.start, ...set].reduce<Experiment>(
    (experiment, setting) => apply(experiment, setting),
    defaultExperiment(dataset),
  );
}

/** Throws an Error if the setting is none: that is a mistake in the lesson. */
export function apply(before: Experiment, { knobs, trigger, attack, ...fields }: Setting): Experiment {
  const base = attack === undefined ? before : defaultExperiment(before.dataset, attack);
  const mark = base.knobs["trigger"];
  const wanted = {
    ...base,
    ...fields,
    knobs: {
      ...base.knobs,
      ...knobs,
      ...(trigger && typeof mark === "object" && { trigger: { ...(mark as Trigger), ...trigger } }),
    },
  };
  const { experiment, notices } = parseExperiment(wanted);
  if (notices.length > 0) throw new Error(notices.map(({ sentence }) => sentence).join(" "));
  return experiment;
}

/** A run that the lesson asks for, and what it claims about it. */
export interface LessonRun {
  /** The place of its "train" among the steps. */
  readonly at: number;
  readonly experiment: Experiment;
  readonly claims: readonly Claim[];
}

export function runsOf(lesson: Lesson, dataset: string): readonly LessonRun[] {
  const trains = [...lesson.steps.keys()].filter((at) => lesson.steps[at]?.kind === "train");
  return trains.map((at, place) => ({
    at,
    experiment: experimentAt(lesson, at, dataset),
    claims: lesson.steps
      .slice(at, trains[place + 1])
      .flatMap((step) => (step.kind === "expect" ? step.claims : [])),
  }));
}
