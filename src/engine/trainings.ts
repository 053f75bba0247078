// Trainings of the engine: from the first step, from a step of an earlier one, or an earlier one as it was. What is kept
// of them goes into the timeline.

import type { RunEvent, Twins } from "#core/events.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import type { OpenExperiment } from "#core/experiment/openExperiment.ts";
import { runExperiment } from "#core/pipeline.ts";
import type { Engine, Net, NetRequest } from "#core/port.ts";
import { carriedOver, type Checkpoint } from "#core/train/checkpoint.ts";
import { keptBefore } from "#core/train/kept.ts";
import { explosionOf } from "./exploded.ts";
import type { Job, Jobs } from "./jobs.ts";
import { createPacing } from "./pacing.ts";
import { deviceProblem } from "./plainProblem.ts";
import type { FromEngine } from "./protocol.ts";
import { replayTo } from "./replay.ts";
import { createSaving, isFinite, weightsOf } from "./saving.ts";
import { createSpeedometer } from "./speed.ts";
import { createPair, disposeOf, type Timeline } from "./timeline.ts";

export interface TrainingPlace {
  readonly jobs: Jobs;
  readonly timeline: Timeline;
  readonly send: (message: FromEngine) => void;
  /** Of the nets that the page asks from now on. */
  readonly keepNets: (nets: Twins<Net>) => void;
  readonly started: () => Promise<Engine>;
  /** As it is when a training begins: the page may bring pictures of its own later. */
  readonly openPictures: () => OpenExperiment;
  readonly keepsMoments: () => boolean;
}

export function trainings({
  jobs,
  timeline,
  send,
  keepNets,
  started,
  openPictures,
  keepsMoments,
}: TrainingPlace) {
  const tell = (run: number, event: RunEvent) => send({ kind: "event", run, event });
  const tellKept = (run: number) => tell(run, { kind: "kept", steps: timeline.steps(run) });

  async function train(
    { run, pace, untilResumed, witness, isCurrent }: Job,
    experiment: Experiment,
    from: Checkpoint | null,
    ready: () => void = () => {},
  ): Promise<void> {
    const speed = createSpeedometer(experiment);
    let netRequest: NetRequest | null = null;
    const engine = await started();
    engine.warmUp?.();
    const ports = {
      engine,
      openPictures: openPictures(),
      keepNets(pair: Twins<Net>, request: NetRequest) {
        // Pictures that arrive late must not take the nets of the run that has begun meanwhile.
        if (!isCurrent()) return disposeOf(pair);
        keepNets(pair);
        netRequest = request;
        timeline.netsAre(run, request);
      },
      pace,
      untilResumed,
      witness,
      saving: createSaving(experiment, (checkpoint) => {
        ready();
        if (engine.isLost?.()) return;
        if (netRequest && isCurrent()) send({ kind: "saved", run, netRequest, checkpoint });
      }),
      ...(keepsMoments() && {
        keeping: {
          light(step: number, weights: Twins<Float32Array>) {
            if (!isFinite(weights) || engine.isLost?.()) return;
            timeline.keepLight(run, step, weights);
            if (!isCurrent()) return;
            send({ kind: "moment", run, step, weights });
            tellKept(run);
          },
          whole(checkpoint: Checkpoint) {
            if (isFinite(weightsOf(checkpoint)) && !engine.isLost?.()) timeline.keepWhole(run, checkpoint);
          },
        },
      }),
    };
    for await (const event of runExperiment(experiment, ports, from)) {
      if (!isCurrent()) return;
      if (engine.isLost?.()) throw deviceProblem("its device is gone.");
      tell(run, event);
      if (event.kind === "progress") {
        const explosion = explosionOf(event.loss, experiment);
        if (explosion) throw explosion;
        const reading = speed(event.step);
        if (reading) send({ kind: "speed", run, ...reading });
      }
    }
  }

  return {
    start(run: number, experiment: Experiment, paused: boolean): void {
      timeline.begin(run, experiment);
      jobs.begin(run, paused, (job) => train(job, experiment, null));
    },
    /** Goes on as `experiment` from a step of the run `before`. */
    branch(run: number, before: number, step: number, experiment: Experiment, paused: boolean): void {
      jobs.begin(run, paused, async (job) => {
        await job.rest;
        if (!job.isCurrent()) return;
        const line = timeline.lineOf(before);
        const earlier = keptBefore(line.whole, step);
        if (!earlier) throw new Error(`nothing is kept of step ${step}`);
        timeline.branch(run, line, step, experiment);
        const ports = {
          engine: await started(),
          openPictures: openPictures(),
          pace: createPacing(false).pace,
        };
        const from = await replayTo(step, earlier.value, line.segments, ports);
        const last = line.segments.findLast((segment) => segment.from <= step)?.experiment ?? experiment;
        await train(job, experiment, carriedOver(from, last, experiment));
      });
    },
    /**
     * Another run that is still kept: its nets if it was finished, otherwise it goes on where it stopped. Settles when its nets can
     * be asked, or never will.
     */
    returnTo(run: number, finished: boolean, paused: boolean): Promise<void> {
      const goOn = async (job: Job, ready: () => void) => {
        await job.rest;
        if (!job.isCurrent()) return;
        const { segments, whole, request } = timeline.returnTo(run);
        const [end, experiment] = [whole.moments.at(-1)?.value, segments.at(-1)?.experiment];
        if (!end || !experiment || !request) throw new Error(`nothing is kept of run ${run}`);
        if (keepsMoments()) tellKept(run);
        if (!finished) return train(job, experiment, end, ready);
        const pair = await createPair(await started(), request);
        if (!job.isCurrent()) return disposeOf(pair);
        pair.clean.writeState(end.nets.clean);
        pair.poisoned.writeState(end.nets.poisoned);
        keepNets(pair);
      };
      return new Promise((ready) => {
        jobs.begin(run, paused, (job) => goOn(job, ready).finally(ready));
      });
    },
  };
}
