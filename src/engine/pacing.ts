// Pause, step and slice length of a run in the engine's thread. A slice is kept short, so that messages (stop, probes)
// get in between two slices.

import type { Pace } from "#core/train/trainTwins.ts";
import { letMessagesIn } from "./turn.ts";

/** On a GPU each slice ends with a wait for it; on the processor it ends for nothing. */
export const usualSliceMs = { webgpu: 50, webgl: 50, wasm: 16, cpu: 16 } as const;

export interface Pacing {
  readonly pace: Pace;
  /**
   * Between two parts of a look at the nets: lets messages in, and after `pause()` waits until it goes on. A run that
   * goes step by step has its look whole after each step. Ends no run.
   */
  untilResumed(): Promise<void>;
  pause(): void;
  resume(): void;
  /** One training step, then pause. */
  step(): void;
  /** Ends the run at the next moment at which it may be ended: there, `pace` throws. */
  stop(): void;
}

export interface Rhythm {
  /** How long each step is to take at least, asked anew before every one; 0, the default, for as fast as can be. */
  readonly stepMs?: () => number;
  /** Called when a pause has come into force: no step is under way any more. */
  readonly rests?: () => void;
  /** How long a slice should take. */
  readonly sliceMs?: () => number;
  /** Settles when the last question about pictures that has come is answered; it goes before the next slice. */
  readonly answered?: () => Promise<unknown>;
}

export function createPacing(paused: boolean, rhythm: Rhythm = {}): Pacing {
  const { stepMs = () => 0, rests, sliceMs = () => usualSliceMs.wasm, answered } = rhythm;
  let state: "running" | "paused" | "one step" | "stopped" = paused ? "paused" : "running";
  let wake: () => void = () => {};
  let slice = 1;
  let asked = 0;
  /** Paused by hand, not at the end of one step. */
  let isHalted = false;
  let begun = Number.NEGATIVE_INFINITY;
  const change = (next: typeof state) => {
    state = next;
    isHalted = next === "paused";
    wake();
  };
  const whilePaused = async () => {
    while (state === "paused") {
      // The time until it goes on says nothing about a slice.
      asked = 0;
      rests?.();
      await new Promise<void>((resolve) => (wake = resolve));
    }
  };
  return {
    async untilResumed() {
      await letMessagesIn();
      if (isHalted) await whilePaused();
    },
    async pace() {
      const took = performance.now() - asked;
      if (asked > 0 && took > 0) slice = Math.min(64, Math.max(1, Math.floor((slice * sliceMs()) / took)));
      await letMessagesIn();
      // A question to both nets waits for the other net's worker: without this, a slice would begin meanwhile.
      await answered?.();
      const early = stepMs() - (performance.now() - begun);
      if (state === "running" && early > 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
          setTimeout(resolve, early);
        });
      }
      await whilePaused();
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
