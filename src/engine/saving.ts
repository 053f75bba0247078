// When a run's state goes to the page, where it outlives this engine: every two seconds, so that no more than five are
// lost with the time it takes to notice, and at the end.

import type { Experiment } from "#core/experiment/experiment.ts";
import type { Twins } from "#core/events.ts";
import type { Checkpoint } from "#core/train/checkpoint.ts";
import type { Saving } from "#core/train/trainTwins.ts";

const saveEveryMs = 2000;

export function createSaving(
  { steps }: Pick<Experiment, "steps">,
  send: (checkpoint: Checkpoint) => void,
  now: () => number = () => performance.now(),
): Saving {
  let newest = { step: -1, crafting: false, at: Number.NEGATIVE_INFINITY };
  return {
    due(step, crafting = false) {
      if (step === newest.step && crafting === newest.crafting) return false;
      return (step === steps && !crafting) || now() - newest.at >= saveEveryMs;
    },
    save(checkpoint) {
      const { surrogate } = checkpoint;
      newest = { step: surrogate?.step ?? checkpoint.step, crafting: Boolean(surrogate), at: now() };
      if (isFinite(weightsOf(checkpoint))) send(checkpoint);
    },
  };
}

export function weightsOf({ nets: { clean, poisoned } }: Checkpoint): Twins<Float32Array> {
  return { clean: clean.weights, poisoned: poisoned.weights };
}

/** Nets that have burst are nothing to go back to. */
export function isFinite({ clean, poisoned }: Twins<Float32Array>): boolean {
  return clean.every(Number.isFinite) && poisoned.every(Number.isFinite);
}
