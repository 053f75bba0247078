// What stands behind the "#": the experiment and, while one is open, the lesson with the answers given so far.

import type { Experiment } from "#core/experiment/experiment.ts";
import { printAnswers } from "#core/lessons/progress.ts";
import { useExperiment } from "./experimentStore.ts";
import { useLesson } from "./lessonStore.ts";
import { linkVersion, printLink } from "./link.ts";

export function printHash(experiment: Experiment = useExperiment.getState().experiment): string {
  const { lesson, progress } = useLesson.getState();
  const link = printLink(experiment);
  if (!lesson) return link;
  const parameters = new URLSearchParams({ lesson: lesson.id });
  if (progress.at > 0) parameters.set("at", `${progress.at}`);
  const answers = printAnswers(progress);
  if (answers !== "") parameters.set("answers", answers);
  const text = parameters.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  return `${link === "" ? `v=${linkVersion}` : link}&${text}`;
}
