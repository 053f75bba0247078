// The lesson that is open, how far the student is and what they answered. Kept in the link, nowhere else.

import { create } from "zustand";
import type { Lesson } from "#core/lessons/lesson.ts";
import { noProgress, parseProgress, type Asked, type Given, type Progress } from "#core/lessons/progress.ts";
import { experimentAt } from "#core/lessons/settings.ts";
import type { AskedLesson } from "./askedLesson.ts";
import { useExperiment } from "./experimentStore.ts";

export interface LessonStore {
  readonly lesson: Lesson | null;
  readonly progress: Progress;
  /** True once the person has gone to another step: only then may the page scroll. */
  readonly moved: boolean;
  /** From its first step, with the experiment it starts from. */
  start(lesson: Lesson): void;
  /** As a link left it; the experiment is the link's own, or that of the step where the link brings none. */
  takeUp(lesson: Lesson, asked: AskedLesson): void;
  go(at: number): void;
  answer(id: string, given: Given): void;
  close(): void;
}

export const useLesson = create<LessonStore>()((set, get) => ({
  lesson: null,
  progress: noProgress,
  moved: false,
  start(lesson) {
    setUp(lesson, 0);
    set({ lesson, progress: noProgress, moved: false });
  },
  takeUp(lesson, { at, answers, isBare }) {
    const progress = parseProgress(lesson, at, answers);
    if (isBare) setUp(lesson, progress.at);
    set({ lesson, progress, moved: false });
  },
  go(at) {
    const { lesson, progress } = get();
    if (!lesson?.steps[at]) return;
    // Going back changes nothing: the experiment is the person's own by then.
    const passed = lesson.steps.slice(progress.at + 1, at + 1);
    if (passed.some(({ kind }) => kind === "set")) setUp(lesson, at);
    set({ progress: { ...progress, at }, moved: true });
  },
  answer: (id, given) =>
    set(({ progress }) => ({ progress: { ...progress, answers: { ...progress.answers, [id]: given } } })),
  close: () => set({ lesson: null, progress: noProgress }),
}));

/** The question of the step that is open, while it has no answer. */
export function openQuestion(): Asked | null {
  const { lesson, progress } = useLesson.getState();
  const step = lesson?.steps[progress.at];
  return step?.kind === "ask" && !Object.hasOwn(progress.answers, step.id) ? step : null;
}

/** The pictures stay those that the person has chosen; one's own have no lesson's settings, so they make room. */
function setUp(lesson: Lesson, at: number): void {
  const { experiment, edit } = useExperiment.getState();
  edit(experimentAt(lesson, at, experiment.dataset === "own" ? "pets" : experiment.dataset));
}
