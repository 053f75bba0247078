// A moment of a run from which it can go on: all that its next step depends on and that the experiment does not say.

import type { Learned } from "#core/attacks/learned.ts";
import { attackOf } from "#core/experiment/registry.ts";
import type { Twins } from "#core/events.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import type { FollowedAnswer } from "#core/measure/flipStep.ts";
import type { NetState } from "#core/port.ts";
import type { Stage } from "#core/stage.ts";

export interface Checkpoint {
  readonly step: number;
  readonly nets: Twins<NetState>;
  /** Of an attack whose generator learns beside the net. */
  readonly generator: NetState | null;
  /** What was crafted before the training. */
  readonly learned: Learned | null;
  /** While a trigger is being crafted: how far the attacker's own net is. The step is 0 then. */
  readonly surrogate?: SurrogateState | null;
  /** What the poisoned net said about the followed picture until now. */
  readonly answers: readonly FollowedAnswer[];
}

export interface SurrogateState {
  readonly step: number;
  readonly net: NetState;
}

export async function takeCheckpoint(
  { nets, stamps, learned }: Stage,
  step: number,
  answers: readonly FollowedAnswer[],
): Promise<Checkpoint> {
  const generator = stamps.generator?.readState() ?? null;
  const [clean, poisoned] = await Promise.all([nets.clean.readState(), nets.poisoned.readState()]);
  return { step, nets: { clean, poisoned }, generator, learned, answers: [...answers] };
}

export function restore({ nets, stamps }: Stage, checkpoint: Checkpoint): void {
  nets.clean.writeState(checkpoint.nets.clean);
  nets.poisoned.writeState(checkpoint.nets.poisoned);
  if (checkpoint.generator) stamps.generator?.writeState(checkpoint.generator);
}

/** What of a checkpoint still holds when the run goes on as another experiment. */
export function carriedOver(checkpoint: Checkpoint, before: Experiment, after: Experiment): Checkpoint {
  const says = ({ attack, knobs, goal }: Experiment) => JSON.stringify([attack, knobs, goal]);
  const sameTrigger = says(before) === says(after);
  // A crafted trigger was made for the rows that the attacker poisons.
  const crafted = attackOf(after.attack).kind === "crafted";
  const holds = sameTrigger && (!crafted || before.poisonRate === after.poisonRate);
  return holds ? checkpoint : { ...checkpoint, generator: null, learned: null, surrogate: null };
}

/** So many bytes a checkpoint takes, the arrays that it shares with others included. */
export function bytesOf({ nets, generator, learned, surrogate }: Checkpoint): number {
  const ofState = ({ weights, optimiser }: NetState) =>
    weights.byteLength + optimiser.mean.byteLength + optimiser.meanSquare.byteLength;
  return (
    ofState(nets.clean) +
    ofState(nets.poisoned) +
    (generator ? ofState(generator) : 0) +
    (surrogate ? ofState(surrogate.net) : 0) +
    (learned?.byteLength ?? 0)
  );
}
