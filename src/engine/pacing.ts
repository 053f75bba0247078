// Pause, step and slice length of a run in the engine's thread. A slice is kept near 50 ms, so that messages
// (stop, probes) get in between two slices.

import type { Pace } from "#core/train/trainTwins.ts";
import { letMessagesIn } from "./turn.ts";

const sliceMs = 50;

export interface Pacing {
  readonly pace: Pace;
  pause(): void;
  resume(): void;
  /** One training step, then pause. */
  step(): void;
  /** Ends the run at the next moment at which it may be ended: there, `pace` throws. */
  stop(): void;
}

/**
 * `stepMs`: how long each step is to take at least, asked anew before every one; 0 for as fast as can be. `rests` is
 * called when a pause has come into force: no step is under way any more.
 */
export function createPacing(
  paused: boolean,
  stepMs: () => number = () => 0,
  rests: () => void = () => {},
): Pacing {
  let state: "running" | "paused" | "one step" | "stopped" = paused ? "paused" : "running";
  let wake: () => void = () => {};
  let slice = 1;
  let asked = 0;
  let begun = Number.NEGATIVE_INFINITY;
  const change = (next: typeof state) => {
    state = next;
    wake();
  };
  return {
    async pace() {
      const took = performance.now() - asked;
      if (asked > 0 && took > 0) slice = Math.min(64, Math.max(1, Math.floor((slice * sliceMs) / took)));
      await letMessagesIn();
      const early = stepMs() - (performance.now() - begun);
      if (state === "running" && early > 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
          setTimeout(resolve, early);
        });
      }
      while (state === "paused") {
        rests();
        await new Promise<void>((resolve) => (wake = resolve));
      }
      if (state === "stopped") throw new Error("the run was stopped");
      begun = performance.now();
      asked = begun;
      if (state === "running" && stepMs() === 0) return slice;
      if (state === "one step") state = "paused";
      // The length of a lone step says nothing about a slice.
      asked = 0;
      return 1;
    },
    pause: () => change("paused"),
    resume: () => change("running"),
    step: () => change("one step"),
    stop: () => change("stopped"),
  };
}
