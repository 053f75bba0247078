// Where to read on after a lesson.

import type { Source } from "#core/lessons/lesson.ts";
import { useWords } from "#words/useWords.ts";
import styles from "./Lessons.module.css";

export function Sources({ sources }: { readonly sources: readonly Source[] }) {
  const t = useWords("lessons");
  return (
    <p className={styles.sources}>
      {t("strip.sources")}:{" "}
      {sources.map(({ name, url }, place) => (
        <span key={url}>
          {place > 0 && " · "}
          <a href={url} target="_blank" rel="noreferrer">
            {name}
          </a>
        </span>
      ))}
    </p>
  );
}
