// Lecture mode as a page: it wears the projector's theme and the hall's sizes for as long as it is open.

import { useLayoutEffect } from "react";
import { Lecture } from "#features/lecture/Lecture.tsx";
import { BackendNotice } from "./BackendNotice.tsx";
import { LinkNotices } from "./LinkNotices.tsx";
import { MadeNotice } from "./MadeNotice.tsx";
import { OptionNotices } from "./OptionNotices.tsx";

export function LectureMode() {
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
    <Lecture>
      <OptionNotices />
      <LinkNotices />
      <MadeNotice />
      <BackendNotice />
    </Lecture>
  );
}
