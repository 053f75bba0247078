// The run of an engine as the page keeps it a second time: what was begun, its checkpoints and moments, and the messages
// that bring another engine to where this one was.

import { causeOf } from "./plainProblem.ts";
import type { FromEngine, ToEngine } from "./protocol.ts";
import { createTimeline } from "./timeline.ts";

/** Of all that an engine keeps, so much is kept here. */
const budget = { light: 24 * 2 ** 20, whole: 12 * 2 ** 20 };

type Kind<K extends ToEngine["kind"]> = Extract<ToEngine, { readonly kind: K }>;
type Begun = Kind<"start" | "branch" | "return" | "shipped" | "open">;

/** From where a run goes on. */
export interface GoingOn {
  /** Null if nothing is being trained. */
  readonly step: number | null;
  /** The steps that can still be looked at. */
  readonly kept: readonly number[];
}

export type KeptRun = ReturnType<typeof createKeptRun>;

export function createKeptRun() {
  const timeline = createTimeline(budget);
  /** Null if there is none, or if it ended with a problem of its own. */
  let begun: Begun | null = null;
  let shown: Kind<"show"> | null = null;
  let isSaved = false;
  let finished = false;
  let paused = false;
  /** The pause has come into force: nothing is to be expected. */
  let rests = false;

  const has = (run: number) => timeline.lines().some((line) => line.run === run);
  /** Whether a checkpoint of its own is there: a branch may have nothing but what it shares. */
  const isWhole = (run: number) => {
    const line = timeline.lines().find((each) => each.run === run);
    return (line?.whole.moments.at(-1)?.step ?? -1) >= (line?.segments.at(-1)?.from ?? 0);
  };
  const begin = (message: Begun) => {
    begun = message;
    shown = null;
    isSaved = message.kind === "return" && isWhole(message.run);
    finished = message.kind === "return" && message.finished;
    paused = "paused" in message && message.paused;
    rests = false;
  };

  function goingOn(): GoingOn {
    if (!begun || !has(begun.run)) return { step: null, kept: [] };
    const kept = timeline.steps(begun.run);
    if (finished) return { step: null, kept };
    const newest = isSaved ? timeline.lineOf(begun.run).whole.moments.at(-1)?.step : undefined;
    return { step: newest ?? (begun.kind === "branch" ? begun.step : 0), kept };
  }
  function again(): readonly ToEngine[] {
    if (!begun) return [];
    const { run } = begun;
    if (isSaved && has(run)) {
      return [
        { kind: "lines", lines: timeline.lines() },
        { kind: "return", run, finished, paused },
      ];
    }
    if (begun.kind === "start") return [{ ...begun, paused }];
    if (begun.kind !== "branch") return [begun];
    const others = timeline.lines().filter((line) => line.run !== run);
    return [
      { kind: "lines", lines: others },
      { ...begun, paused },
    ];
  }
  return {
    /** True if another run has begun. */
    sent(message: ToEngine): boolean {
      switch (message.kind) {
        case "start":
          timeline.begin(message.run, message.experiment);
          break;
        case "branch":
          if (has(message.before)) {
            const before = timeline.lineOf(message.before);
            timeline.branch(message.run, before, message.step, message.experiment);
          }
          break;
        case "return":
          break;
        case "shipped":
        case "open":
          timeline.forget();
          break;
        case "show":
          shown = message.step === null ? null : message;
          return false;
        case "pause":
        case "resume":
          paused = message.kind === "pause";
          rests = false;
          return false;
        default:
          return false;
      }
      begin(message);
      return true;
    },
    heard(message: FromEngine): void {
      if (message.kind === "moment") timeline.keepLight(message.run, message.step, message.weights);
      if (message.kind === "saved") {
        timeline.netsAre(message.run, message.netRequest);
        timeline.keepWhole(message.run, message.checkpoint);
      }
      if (!begun || !("run" in message) || message.run !== begun.run) return;
      if (message.kind === "saved") isSaved = true;
      if (message.kind === "rests") rests = true;
      if (message.kind === "event" && message.event.kind === "finished") finished = true;
      if (message.kind === "failed" && causeOf(message.problem) === null) begun = null;
    },
    /** Whether something is to be heard of it. */
    isUnderWay: () => begun !== null && !finished && !(paused && rests),
    /** Whether all that its engine has of it can be had again: it is finished, and what it ended with is here. */
    isWhole: () =>
      begun !== null &&
      finished &&
      (begun.kind === "shipped" || begun.kind === "open" || (isSaved && has(begun.run))),
    /** Forgets what came after the newest checkpoints, and says how another engine goes on from there. */
    takeUp(): GoingOn & { readonly messages: readonly ToEngine[] } {
      for (const { run } of timeline.lines()) timeline.rewind(run);
      rests = false;
      const from = goingOn();
      const isKept = shown?.step != null && from.kept.includes(shown.step);
      return { ...from, messages: [...again(), ...(shown && isKept ? [shown] : [])] };
    },
  };
}
