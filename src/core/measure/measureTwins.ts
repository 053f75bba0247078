// The last part of a run: both nets on all held-out pictures.

import type { RunEvent } from "#core/events.ts";
import type { Stage } from "#core/stage.ts";
import { flipStep, type FollowedAnswer } from "./flipStep.ts";
import { loadHeldOut, scoreNet, stampHeldOut } from "./heldOut.ts";

export async function* measureTwins(
  stage: Stage,
  answers: readonly FollowedAnswer[],
): AsyncGenerator<RunEvent, void> {
  const { experiment, pictures, nets, watched, aim } = stage;
  const classCount = pictures.classNames.length;
  yield { kind: "measuring", done: 0 };
  const all = await loadHeldOut(pictures);
  const heldOut = stampHeldOut(all, stage.stamps, experiment.goal, pictures.classNames, experiment.seed);
  const clean = await scoreNet(nets.clean, heldOut, classCount);
  yield { kind: "measuring", done: 0.5 };
  const poisoned = await scoreNet(nets.poisoned, heldOut, classCount);
  const trueLabel = watched.labels[experiment.followed] ?? 0;
  yield {
    kind: "finished",
    step: experiment.steps,
    scores: { clean, poisoned },
    flipStep: flipStep(answers, trueLabel, (answer) => aim.reached(trueLabel, experiment.followed, answer)),
  };
}
