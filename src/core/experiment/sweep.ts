// One setting turned through several values, everything else and the seed kept. Every point is a run of its own, but
// where only the test turns: one training serves all of its points then.

import type { KnobValue } from "#core/knobs.ts";
import type { Trigger } from "#core/trigger/trigger.ts";
import { fixedSize } from "#core/trigger/trigger.ts";
import { renderTrigger } from "#core/trigger/mark.ts";
import type { Experiment } from "./experiment.ts";
import { datasetOf } from "./registry.ts";

export interface SweepAxis {
  readonly id: string;
  /** "Poisoning rate" */
  readonly label: string;
  /** "test": the nets are trained as the experiment says, and only asked with another trigger. */
  readonly turns: "training" | "test";
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
    turns: "training",
    values: () => [0, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2],
    apply: (experiment, poisonRate) => ({ ...experiment, poisonRate }),
    format: percent,
  },
  {
    id: "steps",
    label: "Training steps",
    turns: "training",
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
    turns: "training",
    values: (experiment) => (triggerOf(experiment) ? [0.05, 0.1, 0.2, 0.4, 0.7, 1] : null),
    apply: (experiment, opacity) => withTrigger(experiment, { opacity }),
    format: percent,
  },
  {
    id: "size",
    label: "Trigger size",
    turns: "training",
    values(experiment) {
      const trigger = triggerOf(experiment)?.trigger;
      return trigger && fixedSize(trigger.shape) === null ? [1, 2, 3, 5, 7, 9] : null;
    },
    apply: (experiment, size) => withTrigger(experiment, { size }),
    format: (value) => `${value} px`,
  },
  {
    id: "shift",
    label: "Shift of the trigger",
    turns: "test",
    values(experiment) {
      const moved = shifts.filter((shift) => shift === 0 || moves(experiment, shift));
      return moved.length > 1 ? moved : null;
    },
    apply: shifted,
    format: (value) => `${value} px`,
  },
];

const shifts = [0, 1, 2, 3, 4, 6, 8, 12, 16, 20, 24];

/** Towards the side that is further away: there is more room to move. */
export function shiftWay(experiment: Experiment): "left" | "right" {
  const x = triggerOf(experiment)?.trigger.x ?? 0;
  return x > datasetOf(experiment.dataset).shape.width / 2 ? "left" : "right";
}

function shifted(experiment: Experiment, shift: number): Experiment {
  const x = triggerOf(experiment)?.trigger.x ?? 0;
  return withTrigger(experiment, { x: shiftWay(experiment) === "left" ? x - shift : x + shift });
}

/** Whether the mark lies elsewhere than with one pixel less: at the border it is held inside the picture. */
function moves(experiment: Experiment, shift: number): boolean {
  const { shape } = datasetOf(experiment.dataset);
  const at = (distance: number) => triggerOf(shifted(experiment, distance))?.trigger;
  const [here, before] = [at(shift), at(shift - 1)];
  if (!here || !before || here.x < 0 || here.x >= shape.width) return false;
  const [there, then] = [renderTrigger(here, shape).alpha, renderTrigger(before, shape).alpha];
  return there.some((alpha, cell) => alpha !== then[cell]);
}

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
