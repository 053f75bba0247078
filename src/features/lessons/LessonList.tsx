// All lessons, with what one will see in each.

import { lessons } from "#core/lessons/index.ts";
import { useLesson } from "#state/lessonStore.ts";
import { Button } from "#ui/Button.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import { useSaid } from "#words/useSaid.ts";
import { useWords } from "#words/useWords.ts";
import styles from "./Lessons.module.css";

export function LessonList({ onClose }: { readonly onClose: () => void }) {
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
            <Button
              aria-describedby={`lesson-${lesson.id}`}
              onClick={() => {
                start(lesson);
                onClose();
              }}
            >
              {t(current === lesson ? "menu.again" : "menu.start")}
            </Button>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
