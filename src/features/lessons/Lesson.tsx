// Shows the strip while a lesson is open; without one there is nothing to load.

import { lazy, Suspense } from "react";
import { useLesson } from "#state/lessonStore.ts";

const LessonStrip = lazy(() =>
  import("./LessonStrip.tsx").then((module) => ({ default: module.LessonStrip })),
);

export function Lesson() {
  const lesson = useLesson((state) => state.lesson);
  return lesson ? (
    <Suspense>
      <LessonStrip lesson={lesson} />
    </Suspense>
  ) : null;
}
