// Which lesson and which of its steps, with the keys that lead through it. The step itself stands where the chart is.

import { useEffect } from "react";
import type { Lesson } from "#core/lessons/lesson.ts";
import { useLecture, type LectureAction } from "#state/lectureStore.ts";
import { useLesson } from "#state/lessonStore.ts";
import { Button } from "#ui/Button.tsx";
import { spotlight } from "#ui/spotlight.ts";
import { useSaid } from "#words/useSaid.ts";
import { useWords } from "#words/useWords.ts";
import { leaveFocus } from "./ActionBar.tsx";
import { KeyCap } from "./KeyCap.tsx";
import styles from "./LessonLine.module.css";

export function LessonLine({ lesson }: { readonly lesson: Lesson }) {
  const t = useWords("lecture");
  const lessons = useWords("lessons");
  const say = useSaid();
  const at = useLesson((state) => state.progress.at);
  const shown = useLecture((state) => state.opened === "lesson");
  const lit = lesson.steps[at]?.spotlight ?? null;
  useEffect(() => (lit ? spotlight(lit, { travel: false }) : undefined), [lit]);
  return (
    <section className={styles.line} aria-label={lessons("strip.label", { title: say(lesson.title) })}>
      <h2>{say(lesson.title)}</h2>
      <p>{lessons("strip.step", { step: at + 1, steps: lesson.steps.length })}</p>
      <Key action="lessonBack" words={lessons("strip.back")} disabled={at === 0} />
      <Key action="lessonForward" words={lessons("strip.next")} disabled={at === lesson.steps.length - 1} />
      <Key action="lesson" words={t(shown ? "lesson.hide" : "lesson.show")} />
    </section>
  );
}

interface KeyProps {
  readonly action: LectureAction;
  readonly words: string;
  readonly disabled?: boolean;
}

function Key({ action, words, disabled = false }: KeyProps) {
  const act = useLecture((state) => state.act);
  return (
    <Button
      disabled={disabled}
      onClick={(event) => {
        act(action);
        leaveFocus(event);
      }}
    >
      <KeyCap action={action} />
      {words}
    </Button>
  );
}
