// One job at a time: a training, or the opening of nets. A new one ends the one before, which comes to rest at its next
// pause; until then it must touch nothing that the new one owns.

import type { Pace, TrainingPorts } from "#core/train/trainTwins.ts";
import type { Walk, Witness } from "#core/train/walk.ts";
import { createPacing, type Rhythm } from "./pacing.ts";

export interface Job {
  readonly run: number;
  readonly pace: Pace;
  readonly untilResumed: NonNullable<TrainingPorts["untilResumed"]>;
  /** Settles when the job before has come to rest, also if it failed: only then nothing moves its nets any more. */
  readonly rest: Promise<void>;
  readonly witness: Witness;
  isCurrent(this: void): boolean;
}

interface Current extends Job {
  readonly pacing: ReturnType<typeof createPacing>;
  readonly ended: Promise<void>;
  /** Waits for a watched step; null when nobody does, and for nothing if the job ends before. */
  walker: ((walk: Walk | null) => void) | null;
}

export type Jobs = ReturnType<typeof createJobs>;

/** `failed` and `rests` hear of the current job alone: that a job was ended is no failure. */
export function createJobs(
  failed: (run: number, error: unknown) => void,
  rests: (run: number) => void,
  rhythm: Pick<Rhythm, "sliceMs" | "answered"> = {},
) {
  let current: Current | null = null;
  let stepMs = 0;
  return {
    begin(run: number, paused: boolean, work: (job: Job) => Promise<void>): void {
      const before = current;
      before?.pacing.stop();
      const isCurrent = () => current === job;
      const pacing = createPacing(paused, {
        ...rhythm,
        stepMs: () => stepMs,
        rests() {
          if (isCurrent()) rests(run);
        },
      });
      const job: Current = {
        run,
        pacing,
        pace: pacing.pace,
        untilResumed: pacing.untilResumed,
        rest: before?.ended ?? Promise.resolve(),
        isCurrent,
        walker: null,
        witness: {
          wanted: () => isCurrent() && job.walker !== null,
          saw(walk) {
            job.walker?.(walk);
            job.walker = null;
          },
        },
        ended: Promise.resolve()
          .then(() => work(job))
          .catch((error: unknown) => {
            if (isCurrent()) failed(run, error);
          }),
      };
      before?.walker?.(null);
      current = job;
    },
    pause: () => current?.pacing.pause(),
    resume: () => current?.pacing.resume(),
    step: () => current?.pacing.step(),
    /** How long each step takes at least, in this job and later ones. */
    slow(ms: number): void {
      stepMs = ms;
    },
    /** Takes one step of a training that waits, and tells about it; null if there is none. */
    walk: (): Promise<Walk | null> =>
      new Promise((resolve) => {
        if (!current) return resolve(null);
        current.walker?.(null);
        current.walker = resolve;
        current.pacing.step();
      }),
  };
}
