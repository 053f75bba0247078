// Both nets on all held-out pictures: the last part of a run, and all there is to say about nets from a file.

import type { Stamps } from "#core/attacks/attack.ts";
import type { OpenPictures } from "#core/datasets/openPictures.ts";
import type { RunEvent, Twins } from "#core/events.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import type { Net } from "#core/port.ts";
import type { Stage } from "#core/stage.ts";
import { flipStep, type FollowedAnswer } from "./flipStep.ts";
import { loadArrived, scoreNet, stampHeldOut } from "./heldOut.ts";
import type { Scores } from "./scores.ts";
import { followedPlace } from "./watched.ts";

export async function* measureTwins(
  stage: Stage,
  answers: readonly FollowedAnswer[],
): AsyncGenerator<RunEvent, void> {
  const { experiment, watched, aim } = stage;
  const scores = yield* scoreTwins(stage);
  const followed = followedPlace(watched, experiment.followed);
  const trueLabel = watched.labels[followed] ?? 0;
  yield {
    kind: "finished",
    step: experiment.steps,
    scores,
    flipStep: flipStep(answers, trueLabel, (answer) => aim.reached(trueLabel, followed, answer)),
  };
}

/** What is measured: these nets on this experiment's held-out pictures, with these stamps. */
export interface Measured {
  readonly experiment: Experiment;
  readonly pictures: OpenPictures;
  readonly stamps: Stamps;
  readonly nets: Twins<Net>;
}

export async function* scoreTwins(measured: Measured): AsyncGenerator<RunEvent, Twins<Scores>> {
  const { experiment, pictures, stamps, nets } = measured;
  const { classNames } = pictures;
  yield { kind: "measuring", done: 0 };
  const { arrived, missing } = await loadArrived(pictures);
  if (missing > 0) yield { kind: "missing", of: "heldOut", count: missing };
  const heldOut = stampHeldOut(arrived, stamps, experiment.goal, classNames, experiment.seed);
  const clean = await scoreNet(nets.clean, heldOut, classNames.length);
  yield { kind: "measuring", done: 0.5 };
  return { clean, poisoned: await scoreNet(nets.poisoned, heldOut, classNames.length) };
}
