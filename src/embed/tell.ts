// Tells the page around the frame what has happened: as events for the custom element and, for a host that keeps
// scores, as SPLICE messages. A score is never sent before the student has done something in a lesson.

import { followedPlace } from "#core/measure/watched.ts";
import { valueOf } from "#core/measure/rates.ts";
import { scoreOf } from "#core/lessons/progress.ts";
import { askedLesson } from "#state/askedLesson.ts";
import { followedFlip } from "#state/curves.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { printHash } from "#state/hash.ts";
import { useLesson, type LessonStore } from "#state/lessonStore.ts";
import type { RunState } from "#state/runState.ts";
import { useRun } from "#state/runStore.ts";
import { eventSubject, type EmbedEventName, type EmbedEvents, type FrameMessage } from "./contract.ts";

type Send = (message: FrameMessage) => void;

/** 0..1; null without a lesson. */
export function scoreNow(): number | null {
  const { lesson, progress } = useLesson.getState();
  return lesson && scoreOf(lesson, progress);
}

export function tellEvents(send: Send): void {
  let count = 0;
  const splice = () => ({ message_id: `${++count}`, activity_id: location.pathname + location.search });
  const tell = <Name extends EmbedEventName>(name: Name, detail: EmbedEvents[Name]) => {
    send({ subject: eventSubject, name, detail });
    send({ subject: "SPLICE.sendEvent", ...splice(), name, data: detail });
  };
  const report = () => {
    const score = scoreNow();
    if (score === null) return;
    send({ subject: "SPLICE.reportScoreAndState", ...splice(), score, state: { link: printHash() } });
  };
  tell("ready", { version: 1, lesson: askedLesson(location.hash, location.search)?.id ?? null });
  useRun.subscribe(({ run }, { run: before }) => tellRun(run, before));
  useLesson.subscribe((now, before) => {
    if (tellLesson(now, before)) report();
  });

  let flipTold: RunState["experiment"] = null;
  function tellRun(run: RunState, before: RunState): void {
    // Another training, maybe of the same experiment.
    if (run.checks.length === 0) flipTold = null;
    if (run.problem && run.problem !== before.problem)
      tell("error", { code: run.problem.code, sentence: run.problem.sentence });
    if (run.origin !== "trained") return;
    const flipStep = run.checks === before.checks ? null : flipOf(run);
    if (flipStep !== null && flipTold !== run.experiment) {
      flipTold = run.experiment;
      tell("flip", { step: flipStep });
    }
    if (run.finished && run.finished !== before.finished) {
      const { poisoned } = run.finished.scores;
      tell("trained", {
        cleanAccuracy: valueOf(poisoned.cleanAccuracy),
        attackSuccessRate: valueOf(poisoned.attackSuccess),
        flipRate: valueOf(poisoned.flips),
        flipStep: flipOf(run),
      });
    }
  }

  /** True where the student has done something. */
  function tellLesson({ lesson, progress }: LessonStore, before: LessonStore): boolean {
    if (!lesson || lesson !== before.lesson || progress === before.progress) return false;
    for (const [question, given] of Object.entries(progress.answers)) {
      if (given !== before.progress.answers[question]) tell("answer", { lesson: lesson.id, question, given });
    }
    if (progress.at !== before.progress.at) {
      const steps = lesson.steps.length;
      tell("step", { lesson: lesson.id, at: progress.at, steps });
      if (progress.at === steps - 1)
        tell("complete", { lesson: lesson.id, score: scoreOf(lesson, progress) });
    }
    return true;
  }
}

function flipOf({ checks, experiment, prepared }: RunState): number | null {
  if (!experiment || !prepared) return null;
  const { followed } = useExperiment.getState().experiment;
  return followedFlip(checks, experiment, prepared, followedPlace(prepared.watched, followed));
}
