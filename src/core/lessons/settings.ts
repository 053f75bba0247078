// From a lesson's settings to the experiments that it trains, on any picture set.

import { defaultExperiment } from "#core/experiment/defaults.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import { parseExperiment } from "#core/experiment/parse.ts";
import type { Trigger } from "#core/trigger/trigger.ts";
import type { Claim, Lesson, Otherwise, Setting } from "./lesson.ts";
import { claimsOn } from "./measures.ts";

/** The experiment at a step: what the lesson starts with and every "set" up to and with this step. */
export function experimentAt(lesson: Lesson, at: number, dataset: string): Experiment {
  const set = lesson.steps.slice(0, at + 1).flatMap((step) => (step.kind === "set" ? [step.setting] : []));
  return [lesson.start, ...set].reduce<Experiment>(
    (experiment, setting) => apply(experiment, setting),
    defaultExperiment(lesson.pictures ?? dataset),
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

/** A run that the lesson asks for, or nets that it opens, and what it claims about them. */
export interface LessonRun {
  /** The place of its "train" or "open" among the steps. */
  readonly at: number;
  readonly experiment: Experiment;
  /** Nets that come with the page and are opened instead of trained. Their trigger is not the experiment's. */
  readonly nets: string | null;
  readonly claims: readonly Claim[];
  readonly otherwise: readonly Otherwise[];
}

export function runsOf(lesson: Lesson, dataset: string): readonly LessonRun[] {
  const runs = [...lesson.steps.entries()].flatMap(([at, step]) =>
    step.kind === "train" || step.kind === "open" ? [{ at, nets: "nets" in step ? step.nets : null }] : [],
  );
  return runs.map(({ at, nets }, place) => {
    const expected = lesson.steps
      .slice(at, runs[place + 1]?.at)
      .flatMap((step) => (step.kind === "expect" ? [step] : []));
    return {
      at,
      nets,
      experiment: experimentAt(lesson, at, dataset),
      claims: claimsOn(
        expected.flatMap(({ claims }) => claims),
        dataset,
      ),
      otherwise: expected.flatMap(({ otherwise = [] }) =>
        otherwise.map((one) => ({ ...one, claims: claimsOn(one.claims, dataset) })),
      ),
    };
  });
}
