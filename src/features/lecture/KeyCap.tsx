// How a key is written.

import type { LectureAction } from "#state/lectureStore.ts";
import { useWords } from "#words/useWords.ts";
import { hotkeys } from "./hotkeys.ts";
import styles from "./Lecture.module.css";

export function KeyCap({ action }: { readonly action: LectureAction }) {
  const t = useWords("lecture");
  const { cap } = hotkeys[action];
  return <kbd className={styles.key}>{cap === "space" ? t("space") : cap}</kbd>;
}
