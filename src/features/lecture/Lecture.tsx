// Lecture mode: the dog, the mark, the two nets and the flip chart, large enough for the last row; every step is a key
// and a button. Nothing else is there until it is opened.

import { lazy, Suspense, type ReactNode } from "react";
import { useLecture } from "#state/lectureStore.ts";
import { Spoken } from "#ui/Spoken.tsx";
import { useWords } from "#words/useWords.ts";
import { ActionBar } from "./ActionBar.tsx";
import { LastActions } from "./LastActions.tsx";
import { LectureChart } from "./LectureChart.tsx";
import { LectureStatus } from "./LectureStatus.tsx";
import { Nets } from "./Nets.tsx";
import { Subject } from "./Subject.tsx";
import { useAnswersOn, useFollowed } from "./useFollowed.ts";
import { useFreeze } from "./useFreeze.ts";
import { useHotkeys } from "./useHotkeys.ts";
import { Vote } from "./Vote.tsx";
import styles from "./Lecture.module.css";

const Address = lazy(() => import("./Address.tsx").then(({ Address: view }) => ({ default: view })));
const Help = lazy(() => import("./Help.tsx").then(({ Help: view }) => ({ default: view })));

export interface LectureProps {
  /** What has to be said about the link that opened it; mostly nothing. */
  readonly children?: ReactNode;
}

export function Lecture({ children }: LectureProps) {
  const t = useWords("lecture");
  const opened = useLecture((state) => state.opened);
  const followed = useFollowed();
  const answers = useAnswersOn(followed);
  useHotkeys();
  useFreeze();
  return (
    <main className={styles.stage}>
      <h1>
        <Spoken>{t("title")}</Spoken>
      </h1>
      <div className={styles.top}>
        {children}
        <LectureStatus />
      </div>
      <Subject followed={followed} />
      <Nets followed={followed} answers={answers} />
      {opened === "vote" ? <Vote /> : <LectureChart />}
      <LastActions />
      <ActionBar />
      <Suspense>
        {opened === "address" && <Address />}
        {opened === "help" && <Help />}
      </Suspense>
    </main>
  );
}
