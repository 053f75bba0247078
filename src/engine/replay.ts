// A run brought to a step of which only the weights were kept: trained again from an earlier whole checkpoint, unseen.
// On WASM that is the same run bit for bit.

import type { Twins } from "#core/events.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import type { OpenExperiment } from "#core/experiment/openExperiment.ts";
import { runExperiment } from "#core/pipeline.ts";
import type { Engine, Net } from "#core/port.ts";
import { carriedOver, type Checkpoint } from "#core/train/checkpoint.ts";
import type { Pace } from "#core/train/trainTwins.ts";

/** A run that was changed on its way is several experiments, each from one step to the next one's. */
export interface Segment {
  readonly from: number;
  readonly experiment: Experiment;
}

export interface ReplayPorts {
  readonly engine: Engine;
  readonly openPictures: OpenExperiment;
  /** Throws to end it. */
  readonly pace: Pace;
}

/** `start` is a checkpoint of this run at `step` or before it. */
export async function replayTo(
  step: number,
  start: Checkpoint,
  segments: readonly Segment[],
  ports: ReplayPorts,
): Promise<Checkpoint> {
  let checkpoint = start;
  for (const [at, { from, experiment }] of segments.entries()) {
    const before = segments[at - 1]?.experiment;
    if (before && checkpoint.step <= from) checkpoint = carriedOver(checkpoint, before, experiment);
    const end = Math.min(step, segments[at + 1]?.from ?? step);
    if (checkpoint.step < end) checkpoint = await trainedOn(end, checkpoint, experiment, ports);
  }
  return checkpoint;
}

async function trainedOn(
  step: number,
  from: Checkpoint,
  experiment: Experiment,
  ports: ReplayPorts,
): Promise<Checkpoint> {
  let newest = from;
  let reached = from.step;
  const made: Twins<Net>[] = [];
  try {
    const events = runExperiment(
      experiment,
      {
        ...ports,
        keepNets: (nets) => void made.push(nets),
        pace: async () => Math.min(await ports.pace(), step - reached),
        keeping: {
          light() {
            // Nobody looks.
          },
          whole: (checkpoint) => void (newest = checkpoint),
        },
      },
      from,
    );
    for await (const event of events) {
      if (event.kind === "progress") reached = event.step;
      if (reached === step) break;
    }
    return newest;
  } finally {
    for (const { clean, poisoned } of made) {
      clean.dispose();
      poisoned.dispose();
    }
  }
}
