// Lecture mode as a page: it wears the projector's theme and the hall's sizes for as long as it is open.

import { useLayoutEffect } from "react";
import { Lecture, onStage } from "#features/lecture/Lecture.tsx";
import { HallLesson } from "#features/lessons/HallLesson.tsx";
import { Mended } from "#features/train/Mended.tsx";
import { useLecture } from "#state/lectureStore.ts";
import { BackendNotice } from "./BackendNotice.tsx";
import { LinkNotices } from "./LinkNotices.tsx";
import { MadeNotice } from "./MadeNotice.tsx";
import { OptionNotices } from "./OptionNotices.tsx";

export function LectureMode() {
  const act = useLecture((state) => state.act);
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset["theme"] = "projector";
    dataset["present"] = "";
    return () => {
      delete dataset["theme"];
      delete dataset["present"];
    };
  }, []);
  return (
    <Lecture lesson={<HallLesson onStage={onStage} onClose={() => act("close")} />}>
      <OptionNotices />
      <LinkNotices />
      <MadeNotice />
      <BackendNotice />
      <Mended />
    </Lecture>
  );
}
