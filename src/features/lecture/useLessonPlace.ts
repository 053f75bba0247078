// A lesson that opens is shown at once, in the chart's place; when a training begins, it makes room for the chart.

import { useEffect } from "react";
import { isLearning } from "#state/lectureRun.ts";
import { useLecture } from "#state/lectureStore.ts";
import { useLesson } from "#state/lessonStore.ts";
import { useRun } from "#state/runStore.ts";

export function useLessonPlace(): void {
  const lesson = useLesson((state) => state.lesson);
  useEffect(() => {
    if (lesson) useLecture.setState({ opened: "lesson" });
  }, [lesson]);
  useEffect(
    () =>
      useRun.subscribe(({ run }, { run: before }) => {
        const began = isLearning(run) && !isLearning(before);
        if (began && useLecture.getState().opened === "lesson") useLecture.setState({ opened: null });
      }),
    [],
  );
}
