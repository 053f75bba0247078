// Every action as a button, with its key.

import type { MouseEvent } from "react";
import { isLearning } from "#state/lectureRun.ts";
import { useLecture, type LectureAction } from "#state/lectureStore.ts";
import { useRun } from "#state/runStore.ts";
import { Button } from "#ui/Button.tsx";
import { part } from "#ui/part.ts";
import { useWords } from "#words/useWords.ts";
import { hotkeys } from "./hotkeys.ts";
import { KeyCap } from "./KeyCap.tsx";
import styles from "./Lecture.module.css";

const buttons = [
  "train",
  "trigger",
  "back",
  "forward",
  "restart",
  "newSeed",
  "slow",
  "freeze",
  "lesson",
  "vote",
  "address",
  "help",
] as const satisfies readonly LectureAction[];

export function ActionBar() {
  const t = useWords("lecture");
  const { act, withTrigger, slow, freezes, opened } = useLecture();
  const busy = useRun((state) => isLearning(state.run));
  const pressed: Partial<Record<LectureAction, boolean>> = {
    trigger: withTrigger,
    slow,
    freeze: freezes,
    lesson: opened === "lesson",
    vote: opened === "vote",
  };
  return (
    <div className={styles.bar} role="toolbar" aria-label={t("bar")}>
      {buttons.map((action) => (
        <Button
          key={action}
          kind={action === "train" ? "primary" : "plain"}
          className={styles.action}
          aria-pressed={pressed[action]}
          aria-keyshortcuts={hotkeys[action].keys[0] === " " ? "Space" : hotkeys[action].keys[0]}
          {...(action === "train" && part("train-button"))}
          onClick={(event) => {
            act(action);
            leaveFocus(event);
          }}
        >
          <KeyCap action={action} />
          {action === "train" && busy ? t("actions.pause") : t(`actions.${action}`)}
        </Button>
      ))}
    </div>
  );
}

/** After a click of the mouse the keys are the lecture's again: Space would press the button once more. */
export function leaveFocus({ detail, currentTarget }: MouseEvent<HTMLElement>): void {
  if (detail > 0) currentTarget.blur();
}
