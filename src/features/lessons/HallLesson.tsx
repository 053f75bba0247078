// The lesson's place on a hall's screen: its step, or the list of lessons while none is open.

import type { PartName } from "#core/lessons/parts.ts";
import { useLesson } from "#state/lessonStore.ts";
import { HallStep } from "./HallStep.tsx";
import { LessonList } from "./LessonList.tsx";

export interface HallLessonProps {
  readonly onStage: readonly PartName[];
  readonly onClose: () => void;
}

export function HallLesson({ onStage, onClose }: HallLessonProps) {
  const lesson = useLesson((state) => state.lesson);
  if (lesson) return <HallStep lesson={lesson} onStage={onStage} />;
  // Choosing one closes the list, and the lesson takes its place.
  return <LessonList presents={false} onClose={() => !useLesson.getState().lesson && onClose()} />;
}
