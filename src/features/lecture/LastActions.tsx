// The last three actions in words, so that a hall sees what was pressed; the newest is read aloud.

import { useLecture } from "#state/lectureStore.ts";
import { Spoken } from "#ui/Spoken.tsx";
import { useWords } from "#words/useWords.ts";
import styles from "./Lecture.module.css";

export function LastActions() {
  const t = useWords("lecture");
  const said = useLecture((state) => state.said);
  const newest = said.at(-1);
  return (
    <section className={styles.said} aria-label={t("last")}>
      {said.length === 0 && <p>{t("nothingYet")}</p>}
      <ol role="list" reversed>
        {said.toReversed().map(({ id, outcome, values }) => (
          <li key={id}>{t(`said.${outcome}`, { ...values })}</li>
        ))}
      </ol>
      <Spoken role="status">{newest && t(`said.${newest.outcome}`, { ...newest.values })}</Spoken>
    </section>
  );
}
