// Lecture mode: the dog, the mark, the two nets and the flip chart, large enough for the last row; every step is a key
// and a button. Nothing else is there until it is opened.

import { lazy, Suspense, type ReactNode } from "react";
import type { PartName } from "#core/lessons/parts.ts";
import { useLecture } from "#state/lectureStore.ts";
import { useLesson } from "#state/lessonStore.ts";
import { Spoken } from "#ui/Spoken.tsx";
import { useWords } from "#words/useWords.ts";
import { ActionBar } from "./ActionBar.tsx";
import { LastActions } from "./LastActions.tsx";
import { LessonLine } from "./LessonLine.tsx";
import { LectureChart } from "./LectureChart.tsx";
import { LectureStatus } from "./LectureStatus.tsx";
import { Nets } from "./Nets.tsx";
import { Subject } from "./Subject.tsx";
import { useAnswersOn, useFollowed } from "./useFollowed.ts";
import { useFreeze } from "./useFreeze.ts";
import { useHotkeys } from "./useHotkeys.ts";
import { useLessonPlace } from "./useLessonPlace.ts";
import { Vote } from "./Vote.tsx";
import styles from "./Lecture.module.css";

const Address = lazy(() => import("./Address.tsx").then(({ Address: view }) => ({ default: view })));
const Help = lazy(() => import("./Help.tsx").then(({ Help: view }) => ({ default: view })));

export interface LectureProps {
  /** What has to be said about the link that opened it; mostly nothing. */
  readonly children?: ReactNode;
  /** A lesson's step, for the chart's place. */
  readonly lesson: ReactNode;
}

/** What a lesson can point at and have done here. Both nets can be seen, but their mark is dragged on the whole page. */
export const onStage = ["flip-chart", "train-button"] as const satisfies readonly PartName[];

export function Lecture({ children, lesson: lessonStep }: LectureProps) {
  const t = useWords("lecture");
  const opened = useLecture((state) => state.opened);
  const lesson = useLesson((state) => state.lesson);
  const followed = useFollowed();
  const answers = useAnswersOn(followed);
  useHotkeys();
  useFreeze();
  useLessonPlace();
  return (
    <main className={styles.stage} data-lesson={lesson ? "" : undefined}>
      <h1>
        <Spoken>{t("title")}</Spoken>
      </h1>
      <div className={styles.top}>
        {children}
        <LectureStatus />
        {lesson && <LessonLine lesson={lesson} />}
      </div>
      <Subject followed={followed} />
      <Nets followed={followed} answers={answers} />
      {opened === "vote" && <Vote />}
      {opened === "lesson" && <div className={styles.step}>{lessonStep}</div>}
      {opened !== "vote" && opened !== "lesson" && <LectureChart />}
      <LastActions />
      <ActionBar />
      <Suspense>
        {opened === "address" && <Address />}
        {opened === "help" && <Help />}
      </Suspense>
    </main>
  );
}
