// A step of a lesson on a hall's screen: what it says and what it asks for. The way on is a key of the lecture.

import type { Lesson } from "#core/lessons/lesson.ts";
import type { PartName } from "#core/lessons/parts.ts";
import { addressOf } from "#state/address.ts";
import { printHash } from "#state/hash.ts";
import { useLesson } from "#state/lessonStore.ts";
import { languageQuery } from "#state/viewParameters.ts";
import { Button } from "#ui/Button.tsx";
import { useSaid } from "#words/useSaid.ts";
import { useWords } from "#words/useWords.ts";
import { Sources } from "./Sources.tsx";
import { StepBody } from "./StepBody.tsx";
import styles from "./Lessons.module.css";

export interface HallStepProps {
  readonly lesson: Lesson;
  /** The parts that a step may mean here; what it points at besides is on the whole page. */
  readonly onStage: readonly PartName[];
}

export function HallStep({ lesson, onStage }: HallStepProps) {
  const t = useWords("lessons");
  const say = useSaid();
  const { progress, close } = useLesson();
  const { at } = progress;
  const step = lesson.steps[at];
  if (!step) return null;
  const isLast = at === lesson.steps.length - 1;
  // What was measured stands in the step itself.
  const isElsewhere = step.spotlight && step.kind !== "expect" && !onStage.includes(step.spotlight);
  return (
    <section
      className={styles.hall}
      aria-label={t("strip.step", { step: at + 1, steps: lesson.steps.length })}
    >
      <div aria-live="polite" className={styles.words}>
        {at === 0 && (
          <p className={styles.aim}>
            <strong>{t("strip.goal")}:</strong> {say(lesson.goal)}
          </p>
        )}
        <p>{say(step.say)}</p>
        {isElsewhere && (
          <p className={styles.aim}>
            <a href={wholePage()} target="_blank" rel="noopener">
              {t("hall.elsewhere")}
            </a>
          </p>
        )}
      </div>
      <StepBody key={`${lesson.id} ${at}`} lesson={lesson} at={at} numbered />
      {isLast && (
        <>
          <Sources sources={lesson.sources} />
          <Button icon="lesson" onClick={close}>
            {t("hall.others")}
          </Button>
        </>
      )}
    </section>
  );
}

/** The same step with every part of the page around it. */
const wholePage = (): string => addressOf(location.href, `${languageQuery(location)}`, printHash()).href;
