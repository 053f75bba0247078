// What is known of the run that answers, and how each event adds to it. Pure: the store is in runStore.ts.

import type {
  Check,
  Crafting,
  Finished,
  LearnedTrigger,
  Missing,
  Prepared,
  RunEvent,
  Scored,
  Twins,
} from "#core/events.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import type { Scores } from "#core/measure/scores.ts";
import type { PlainProblem } from "#engine/protocol.ts";
import type { Rescue } from "#engine/client.ts";

export type RunPhase = "idle" | "loading" | "training" | "paused" | "measuring" | "finished" | "failed";

export interface RunState {
  readonly phase: RunPhase;
  /**
   * "shipped", "kept": these nets were trained before, and what is shown was recorded then. "loaded": one of them or
   * both came from a model file and were measured here; how they learned is not known.
   */
  readonly origin: "shipped" | "kept" | "loaded" | "trained";
  /** What the nets are (being) trained on; null before there are any. */
  readonly experiment: Experiment | null;
  readonly prepared: Prepared | null;
  readonly step: number;
  /** Asked to pause, but a step may still be under way: `step` is not final. */
  readonly settling: boolean;
  readonly loss: Twins<number> | null;
  readonly checks: readonly Check[];
  readonly scored: readonly Scored[];
  readonly finished: Finished | null;
  /** How far the crafting of a trigger is, while it goes on. */
  readonly crafting: Crafting | null;
  /** The latest of what was crafted or what the generator has learned. */
  readonly learned: LearnedTrigger | null;
  /** All that a generator has learned, check by check. */
  readonly generated: readonly LearnedTrigger[];
  /** The steps whose nets can be looked at again. */
  readonly kept: readonly number[];
  /** The step at which this run branched off an earlier one, whose history it shares up to there. */
  readonly branchedAt: number | null;
  readonly imagesPerSecond: number | null;
  readonly secondsLeft: number | null;
  readonly problem: PlainProblem | null;
  /** So many pictures could not be had. */
  readonly missing: Readonly<Record<Missing["of"], number>>;
  /** The engine was lost during this run, and another one went on with it. */
  readonly rescue: Rescue | null;
}

export const noRun: RunState = {
  phase: "idle",
  origin: "trained",
  experiment: null,
  prepared: null,
  step: 0,
  settling: false,
  loss: null,
  checks: [],
  scored: [],
  finished: null,
  crafting: null,
  learned: null,
  generated: [],
  kept: [],
  branchedAt: null,
  imagesPerSecond: null,
  secondsLeft: null,
  problem: null,
  missing: { training: 0, heldOut: 0 },
  rescue: null,
};

export function reduceRun(run: RunState, event: RunEvent): RunState {
  switch (event.kind) {
    case "loading":
      return { ...run, phase: run.phase === "paused" ? "paused" : "loading" };
    case "prepared":
      return { ...run, prepared: event, phase: run.phase === "loading" ? "training" : run.phase };
    case "progress":
      return { ...run, step: event.step, loss: event.loss };
    case "check":
      return { ...run, step: event.step, checks: [...before(run.checks, event.step), event] };
    case "scored":
      return { ...run, scored: [...before(run.scored, event.step), event] };
    case "kept":
      return { ...run, kept: event.steps };
    case "missing":
      return { ...run, missing: { ...run.missing, [event.of]: event.count } };
    case "crafting":
      return { ...run, crafting: event };
    case "learned":
      return {
        ...run,
        learned: event,
        generated: event.report ? [...before(run.generated, event.step), event] : run.generated,
        crafting: null,
      };
    case "measuring":
      return { ...run, phase: "measuring" };
    case "finished":
      return { ...run, step: event.step, finished: event, phase: "finished", secondsLeft: null };
    default:
      return event satisfies never;
  }
}

/** The run as it goes on from an earlier step as this experiment. */
export function branchOf(run: RunState, step: number, experiment: Experiment): RunState {
  return {
    ...run,
    phase: "loading",
    experiment,
    step,
    settling: false,
    loss: null,
    checks: before(run.checks, step),
    scored: before(run.scored, step),
    generated: before(run.generated, step),
    kept: run.kept.filter((each) => each <= step),
    finished: null,
    branchedAt: step,
    secondsLeft: null,
    problem: null,
  };
}

/** The run as it waits while another one takes its place. */
export const stopped = (run: RunState): RunState => ({
  ...run,
  settling: false,
  ...(isBusy(run) && { phase: "paused", secondsLeft: null }),
});

export const hasEnded = ({ phase }: Pick<RunState, "phase">): boolean =>
  phase === "finished" || phase === "failed";

/** Whether this branch has told anything of its own. */
export const hasBegun = ({ branchedAt, loss, checks }: RunState): boolean =>
  loss !== null || (checks.at(-1)?.step ?? -1) >= (branchedAt ?? 0);

/** The run as another engine has it: what was known of later steps comes again. */
export function rescuedRun(run: RunState, rescue: Rescue): RunState {
  const { step, kept } = rescue;
  if (step === null) return { ...run, kept, rescue };
  return {
    ...run,
    phase: run.phase === "paused" ? "paused" : "loading",
    step,
    checks: before(run.checks, step + 1),
    scored: before(run.scored, step + 1),
    generated: before(run.generated, step + 1),
    kept,
    crafting: null,
    secondsLeft: null,
    problem: null,
    rescue,
  };
}

// A run that is taken up again measures its first step once more: the later measure counts.
function before<T extends { readonly step: number }>(all: readonly T[], step: number): readonly T[] {
  return all.filter((each) => each.step < step);
}

/** The final scores, or the latest ones while training; null before the first. */
export function latestScores({ finished, scored }: RunState): Twins<Scores> | null {
  return finished?.scores ?? scored.at(-1)?.scores ?? null;
}

export const isBusy = ({ phase }: Pick<RunState, "phase">): boolean =>
  phase === "loading" || phase === "training" || phase === "measuring";
