// All lessons, with what one will see in each.

import { lessons } from "#core/lessons/index.ts";
import { useLesson } from "#state/lessonStore.ts";
import { Button } from "#ui/Button.tsx";
import { lectureAddress } from "./lectureAddress.ts";
import { Dialog } from "#ui/Dialog.tsx";
import { useSaid } from "#words/useSaid.ts";
import { useWords } from "#words/useWords.ts";
import styles from "./LessonList.module.css";

export interface LessonListProps {
  readonly onClose: () => void;
  /** Whether lecture mode can be opened from here. */
  readonly presents: boolean;
}

export function LessonList({ onClose, presents }: LessonListProps) {
  const t = useWords("lessons");
  const say = useSaid();
  const current = useLesson((state) => state.lesson);
  const start = useLesson((state) => state.start);
  return (
    <Dialog open onOpenChange={onClose} title={t("menu.title")} about={t("menu.about")}>
      <ol role="list" className={styles.list}>
        {lessons.map((lesson, place) => (
          <li key={lesson.id} className={styles.entry}>
            <span className={styles.number}>{place + 1}</span>
            <div>
              <h3 id={`lesson-${lesson.id}`}>{say(lesson.title)}</h3>
              <p className={styles.goal}>{say(lesson.goal)}</p>
              <p className={styles.minutes}>
                {t("menu.minutes", { count: lesson.minutes })}
                {current === lesson && ` · ${t("menu.isOpen")}`}
              </p>
            </div>
            <div className={styles.ways}>
              <Button
                aria-describedby={`lesson-${lesson.id}`}
                onClick={() => {
                  start(lesson);
                  onClose();
                }}
              >
                {t(current === lesson ? "menu.again" : "menu.start")}
              </Button>
              {presents && (
                <a className="lone" href={lectureAddress(lesson)} aria-describedby={`lesson-${lesson.id}`}>
                  {t("menu.present")}
                </a>
              )}
            </div>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
