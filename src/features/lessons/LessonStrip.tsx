// The lesson above the page: where one is, what it says, what it asks for, and the way on. It stays in sight while
// one works below, and folds to one line where it is in the way.

import { useEffect, useId, useState } from "react";
import type { Lesson } from "#core/lessons/lesson.ts";
import { useLesson } from "#state/lessonStore.ts";
import { Button } from "#ui/Button.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { spotlight } from "#ui/spotlight.ts";
import { useSaid } from "#words/useSaid.ts";
import { useWords } from "#words/useWords.ts";
import { Sources } from "./Sources.tsx";
import { StepBody } from "./StepBody.tsx";
import styles from "./Lessons.module.css";

export function LessonStrip({ lesson }: { readonly lesson: Lesson }) {
  const t = useWords("lessons");
  const say = useSaid();
  const id = useId();
  const { progress, moved, go, close } = useLesson();
  const [folded, setFolded] = useState(false);
  const { at } = progress;
  const step = lesson.steps[at];
  const lit = step?.spotlight ?? null;
  useEffect(() => (lit ? spotlight(lit, { travel: moved }) : undefined), [lit, moved]);
  if (!step) return null;
  const isLast = at === lesson.steps.length - 1;
  return (
    <section
      className={styles.strip}
      aria-label={t("strip.label", { title: say(lesson.title) })}
      data-folded={folded || undefined}
    >
      <header className={styles.header}>
        <h2>{say(lesson.title)}</h2>
        <p className={styles.where}>{t("strip.step", { step: at + 1, steps: lesson.steps.length })}</p>
        <progress className={styles.done} value={at + 1} max={lesson.steps.length} aria-hidden="true" />
        <IconButton
          icon={folded ? "down" : "up"}
          name={t(folded ? "strip.more" : "strip.less")}
          aria-expanded={!folded}
          aria-controls={id}
          onClick={() => setFolded(!folded)}
        />
        <IconButton icon="close" name={t("strip.close")} onClick={close} />
      </header>
      <div id={id} className={styles.body} hidden={folded}>
        <div aria-live="polite" className={styles.words}>
          {at === 0 && (
            <p className={styles.aim}>
              <strong>{t("strip.goal")}:</strong> {say(lesson.goal)}
            </p>
          )}
          <p className={styles.say}>{say(step.say)}</p>
          {isLast && <Sources sources={lesson.sources} />}
        </div>
        <StepBody key={`${lesson.id} ${at}`} lesson={lesson} at={at} />
        <div className={styles.way}>
          <Button icon="back" disabled={at === 0} onClick={() => go(at - 1)}>
            {t("strip.back")}
          </Button>
          <Button icon={isLast ? "check" : "next"} onClick={() => (isLast ? close() : go(at + 1))}>
            {t(isLast ? "strip.finish" : "strip.next")}
          </Button>
        </div>
      </div>
    </section>
  );
}
