// A show of hands: four choices, counted by key or click. It stands where the chart is, which may tell the answer.

import { choices, useLecture } from "#state/lectureStore.ts";
import { Button } from "#ui/Button.tsx";
import { useWords } from "#words/useWords.ts";
import type { CSSProperties } from "react";
import { leaveFocus } from "./ActionBar.tsx";
import { KeyCap } from "./KeyCap.tsx";
import styles from "./Vote.module.css";

export function Vote() {
  const t = useWords("lecture");
  const votes = useLecture((state) => state.votes);
  const act = useLecture((state) => state.act);
  const most = Math.max(1, ...votes);
  return (
    <section className={styles.vote} aria-label={t("vote.title")}>
      <ul role="list" className={styles.choices}>
        {choices.map((choice, at) => (
          <li key={choice} className={styles.choice}>
            <span className={styles.rail} aria-hidden="true">
              <span style={{ "--share": (votes[at] ?? 0) / most } as CSSProperties} />
            </span>
            <Button
              className={styles.count}
              aria-label={t("vote.count", { choice, count: votes[at] ?? 0 })}
              onClick={(event) => {
                act(event.shiftKey ? "voteDown" : "voteUp", at);
                leaveFocus(event);
              }}
            >
              <strong>{choice}</strong> {votes[at] ?? 0}
            </Button>
          </li>
        ))}
      </ul>
      <p className={styles.how}>
        <span>
          <KeyCap action="voteUp" /> {t("actions.voteUp")}
        </span>
        <span>
          <KeyCap action="voteDown" /> {t("actions.voteDown")}
        </span>
        <Button
          onClick={(event) => {
            act("noVotes");
            leaveFocus(event);
          }}
        >
          <KeyCap action="noVotes" />
          {t("actions.noVotes")}
        </Button>
      </p>
    </section>
  );
}
