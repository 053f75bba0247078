// The whole experiment, from pictures to measured nets. Pulled by its consumer: not asking for the next event
// is a pause, ending the generator is a stop.

import { craftTrigger } from "#core/craftTrigger.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import type { RunEvent } from "#core/events.ts";
import { measureTwins } from "#core/measure/measureTwins.ts";
import { openScene, setStage, type StagePorts } from "#core/stage.ts";
import type { Checkpoint } from "#core/train/checkpoint.ts";
import { trainTwins, type TrainingPorts } from "#core/train/trainTwins.ts";

export interface Ports extends StagePorts, TrainingPorts {}

/** With `from`, it goes on from there: of the same experiment, or of one that `branchObjection` lets pass. */
export async function* runExperiment(
  experiment: Experiment,
  ports: Ports,
  from: Checkpoint | null = null,
): AsyncGenerator<RunEvent, void> {
  yield { kind: "loading" };
  const scene = await openScene(experiment, ports);
  yield scene.prepared;
  const surrogate = from?.surrogate ?? null;
  const stage = setStage(scene, from?.learned ?? (yield* craftTrigger(scene, ports, surrogate)));
  // What was saved while the trigger was crafted says nothing of the training.
  const answers = yield* trainTwins(stage, ports, surrogate ? null : from);
  yield* measureTwins(stage, answers);
}
