// One setting turned through several values, everything else and the seed kept: every point is a run of its own.

import type { KnobValue } from "#core/knobs.ts";
import type { Trigger } from "#core/trigger/trigger.ts";
import { fixedSize } from "#core/trigger/trigger.ts";
import type { Experiment } from "./experiment.ts";

export interface SweepAxis {
  readonly id: string;
  /** "Poisoning rate" */
  readonly label: string;
  /** Null where this experiment has nothing to turn. */
  readonly values: (experiment: Experiment) => readonly number[] | null;
  readonly apply: (experiment: Experiment, value: number) => Experiment;
  readonly format: (value: number) => string;
}

const percent = (value: number) => `${Number((value * 100).toFixed(2))} %`;

export const sweepAxes: readonly SweepAxis[] = [
  {
    id: "poisonRate",
    label: "Poisoning rate",
    values: () => [0, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2],
    apply: (experiment, poisonRate) => ({ ...experiment, poisonRate }),
    format: percent,
  },
  {
    id: "steps",
    label: "Training steps",
    values({ steps }) {
      const counts = [0.1, 0.25, 0.5, 1, 1.5].map((share) => Math.max(10, Math.round(share * steps)));
      return [...new Set(counts)];
    },
    apply: (experiment, steps) => ({ ...experiment, steps }),
    format: (value) => `${value}`,
  },
  {
    id: "opacity",
    label: "Trigger opacity",
    values: (experiment) => (triggerOf(experiment) ? [0.05, 0.1, 0.2, 0.4, 0.7, 1] : null),
    apply: (experiment, opacity) => withTrigger(experiment, { opacity }),
    format: percent,
  },
  {
    id: "size",
    label: "Trigger size",
    values(experiment) {
      const trigger = triggerOf(experiment)?.trigger;
      return trigger && fixedSize(trigger.shape) === null ? [1, 2, 3, 5, 7, 9] : null;
    },
    apply: (experiment, size) => withTrigger(experiment, { size }),
    format: (value) => `${value} px`,
  },
];

function triggerOf({ knobs }: Experiment): { readonly name: string; readonly trigger: Trigger } | null {
  for (const [name, value] of Object.entries(knobs)) if (isTrigger(value)) return { name, trigger: value };
  return null;
}

const isTrigger = (value: KnobValue): value is Trigger => typeof value === "object";

function withTrigger(experiment: Experiment, change: Partial<Trigger>): Experiment {
  const found = triggerOf(experiment);
  if (!found) return experiment;
  return { ...experiment, knobs: { ...experiment.knobs, [found.name]: { ...found.trigger, ...change } } };
}
