// What both nets call the picture that is on screen, in one large word each, and a sentence about the two.

import { answerOf, verdictOf } from "#ui/answers/answerRows.ts";
import { ConfidenceBars } from "#ui/answers/ConfidenceBars.tsx";
import { isBusy } from "#state/runState.ts";
import { useLecture } from "#state/lectureStore.ts";
import { useRun } from "#state/runStore.ts";
import { part } from "#ui/part.ts";
import { useCoreWords, useWords } from "#words/useWords.ts";
import type { Answers, Followed } from "./useFollowed.ts";
import styles from "./Lecture.module.css";

export interface NetsProps {
  readonly followed: Followed | null;
  readonly answers: Answers | null;
}

export function Nets({ followed, answers }: NetsProps) {
  const t = useWords("lecture");
  const core = useCoreWords();
  const withTrigger = useLecture((state) => state.withTrigger);
  const classNames = followed?.experiment.classes.map((name) => core(name)) ?? [];
  const shown = answers && (withTrigger ? answers.withTrigger : answers.without);
  return (
    <section className={styles.nets} aria-label={t("nets.label")} {...part("two-by-two")}>
      {(["clean", "poisoned"] as const).map((net) => {
        const answer = shown && answerOf(shown[net]);
        const question = {
          classNames,
          trueClass: followed?.trueLabel ?? 0,
          targetClass: followed?.wanted ?? 0,
        };
        const verdict =
          answers && withTrigger ? verdictOf(answers.without[net], answers.withTrigger[net], question) : null;
        return (
          <article
            key={net}
            className={`${styles.net} ${styles[net]}`}
            data-flipped={verdict === "flipped" || undefined}
          >
            <h2>{t(`nets.${net}`)}</h2>
            <p className={styles.answer}>
              {answer === null ? t("nets.nothing") : classNames[answer]}
              {verdict === "flipped" && <span>{t("nets.flipped")}</span>}
            </p>
            {followed && <ConfidenceBars net={net} probabilities={shown?.[net] ?? null} {...question} />}
          </article>
        );
      })}
      <Sentence {...{ followed, answers, classNames }} />
    </section>
  );
}

function Sentence({ followed, answers, classNames }: NetsProps & { readonly classNames: readonly string[] }) {
  const t = useWords("lecture");
  const core = useCoreWords();
  const withTrigger = useLecture((state) => state.withTrigger);
  const busy = useRun((state) => isBusy(state.run));
  const problem = useRun((state) => state.run.problem);
  if (problem)
    return <p className={styles.sentence}>{`${core(problem.sentence)} ${core(problem.nextStep)}`}</p>;
  if (!followed || !answers)
    return <p className={styles.sentence}>{busy ? t("nets.soon") : t("nets.begin")}</p>;
  const name = (label: number | null) => classNames[label ?? 0] ?? "";
  const said = withTrigger ? answers.withTrigger : answers.without;
  const words = {
    truth: name(followed.trueLabel),
    target: name(followed.wanted),
    clean: name(answerOf(said.clean)),
    poisoned: name(answerOf(said.poisoned)),
  };
  const question = { trueClass: followed.trueLabel, targetClass: followed.wanted };
  const verdict = verdictOf(answers.without.poisoned, answers.withTrigger.poisoned, question);
  const twin = verdictOf(answers.without.clean, answers.withTrigger.clean, question);
  if (!withTrigger) {
    const right = [said.clean, said.poisoned].every((each) => answerOf(each) === followed.trueLabel);
    return <p className={styles.sentence}>{right ? t("nets.bothRight", words) : t("nets.without", words)}</p>;
  }
  return (
    <p className={styles.sentence}>
      {verdict === "flipped" && twin === "right"
        ? t("nets.flip", words)
        : words.clean === words.poisoned
          ? t("nets.bothWith", words)
          : t("nets.with", words)}
    </p>
  );
}
