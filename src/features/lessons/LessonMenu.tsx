// The way to the lessons. Their list, and with it all their texts, is loaded when it is opened.

import { lazy, Suspense, useState } from "react";
import { Button } from "#ui/Button.tsx";
import { useWords } from "#words/useWords.ts";

const LessonList = lazy(() => import("./LessonList.tsx").then((module) => ({ default: module.LessonList })));

export function LessonMenu() {
  const t = useWords("lessons");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="quiet" icon="lesson" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t("open")}
      </Button>
      {open && (
        <Suspense>
          <LessonList presents onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
