// Whether an engine that has something to say has fallen silent. Silence is counted in ticks and not by the clock: a
// page that was asleep for an hour, or whose timers the browser holds back, has heard nothing and must not blame the
// engine for it.

import type { RunEvent } from "#core/events.ts";
import type { FromEngine } from "./protocol.ts";

export const tickMs = 500;
/** A tick that comes later than this counts as if it came then. */
const longestTickMs = 1500;

/** Loading scripts, compiling and the self-test: nothing can be asked meanwhile. */
const startingMs = 60_000;
/** Drawing pictures, measuring, the first steps on a GPU, whose programs are compiled then. */
const workingMs = 30_000;
/** Steps that follow one another, of the nets or in crafting: without any word, and without a step although it answers (pictures may be on their way). */
const trainingMs = 5000;
const stuckMs = 60_000;
const askTrainingMs = 1000;
/** Training may be slow, as on a GPU made of software; what it did before it may do again. */
const mostGaps = 6;
const askEveryMs = 5000;

/** After these, what comes next has not been done before. */
const beginnings = new Set<RunEvent["kind"]>(["loading", "learned", "measuring", "finished"]);

export interface Expected {
  /** It has not said yet that it is ready. */
  readonly starting: boolean;
  /** A run goes on that nobody has paused. */
  readonly running: boolean;
  /** A question is open that may take its time. */
  readonly asked: boolean;
  /** How long each step is drawn out. */
  readonly stepMs: number;
}

export type Finding = "alive" | "ask" | "silent";

export type Heartbeat = ReturnType<typeof createHeartbeat>;

export function createHeartbeat() {
  /** Without any word, and without an event of the run. */
  let mute = 0;
  let idle = 0;
  let askedAt = 0;
  let longestGap = 0;
  let isTraining = false;
  return {
    /** Another engine, or another run in it. */
    begin(): void {
      mute = idle = askedAt = longestGap = 0;
      isTraining = false;
    },
    heard(message: FromEngine): void {
      if (isTraining) longestGap = Math.max(longestGap, mute);
      mute = askedAt = 0;
      if (message.kind !== "event") return;
      idle = 0;
      const { event } = message;
      if (event.kind === "progress") isTraining = true;
      else if (event.kind === "crafting") isTraining = event.done > 0;
      else if (beginnings.has(event.kind)) isTraining = false;
    },
    tick(elapsedMs: number, { starting, running, asked, stepMs }: Expected): Finding {
      const counted = Math.min(elapsedMs, longestTickMs);
      if (!starting && !running && !asked) {
        mute = idle = askedAt = 0;
        return "alive";
      }
      mute += counted;
      idle = running ? idle + counted : 0;
      if (starting) return mute > startingMs ? "silent" : "alive";
      const isSteady = running && isTraining && !asked;
      const most = Math.max(trainingMs, mostGaps * longestGap);
      if (mute > (isSteady ? most : workingMs)) return "silent";
      if (isSteady && idle > Math.max(stuckMs, most) + 3 * stepMs) return "silent";
      if (mute - askedAt < (isSteady ? askTrainingMs : askEveryMs)) return "alive";
      askedAt = mute;
      return "ask";
    },
  };
}
