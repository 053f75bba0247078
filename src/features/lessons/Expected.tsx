// The lesson's claims beside what was measured here, and the guesses that were made before. Of nets that the lesson does
// not mean it says what was measured, and no verdict.

import type { Experiment } from "#core/experiment/experiment.ts";
import { sameTraining } from "#core/experiment/sameTraining.ts";
import type { Claim, Lesson } from "#core/lessons/lesson.ts";
import { claimsOn, holds, measureOf, type Measure } from "#core/lessons/measures.ts";
import { runsOf, type LessonRun } from "#core/lessons/settings.ts";
import { useLesson } from "#state/lessonStore.ts";
import type { RunState } from "#state/runState.ts";
import { useRun } from "#state/runStore.ts";
import { Icon } from "#ui/icons/Icon.tsx";
import { percentText } from "#ui/percent.ts";
import { useWords } from "#words/useWords.ts";
import styles from "./Lessons.module.css";

export interface ExpectedProps {
  readonly lesson: Lesson;
  readonly at: number;
  readonly claims: readonly Claim[];
}

export function Expected({ lesson, at, claims }: ExpectedProps) {
  const t = useWords("lessons");
  const run = useRun((state) => state.run);
  const answers = useLesson((state) => state.progress.answers);
  const { finished, experiment } = run;
  if (!finished || !experiment) return <p className={styles.remark}>{t("expect.notYet")}</p>;
  const meant = runsOf(lesson, experiment.dataset).findLast((each) => each.at < at);
  const isMeant = meant !== undefined && isRunOf(meant, run.origin, experiment);
  const guesses = guessesBefore(lesson, at).flatMap(({ id, measure }) => {
    const guess = answers[id];
    return typeof guess === "number" ? [{ id, measure, guess }] : [];
  });
  return (
    <div className={styles.expected}>
      {guesses.map(({ id, measure, guess }) => (
        <p key={id}>
          {t(`measures.${measure}`)}:{" "}
          {t("expect.guessed", {
            guess: percentText(guess),
            value: valueText(measure, measureOf(finished, measure)),
          })}
        </p>
      ))}
      <table className={styles.claims}>
        <caption className="spoken">{t("expect.title")}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t("expect.measured")}</th>
            <th scope="col">{t("expect.claim")}</th>
          </tr>
        </thead>
        <tbody>
          {claimsOn(claims, experiment.dataset).map((claim) => {
            const value = measureOf(finished, claim.measure);
            const right = holds(claim, value);
            return (
              <tr key={claim.measure}>
                <th scope="row">{t(`measures.${claim.measure}`)}</th>
                <td>
                  <strong>{valueText(claim.measure, value)}</strong>
                </td>
                <td>
                  {boundsText(claim, t)}{" "}
                  {isMeant && (
                    <span className={styles.verdict}>
                      <Icon name={right ? "check" : "warning"} />
                      {t(right ? "expect.holds" : "expect.fails")}
                    </span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {!isMeant && <p className={styles.remark}>{t("expect.otherRun")}</p>}
    </div>
  );
}

/** Another seed is still the lesson's experiment; opened nets are measured with a mark of the student's own. */
function isRunOf(
  { nets, experiment: meant }: LessonRun,
  origin: RunState["origin"],
  experiment: Experiment,
): boolean {
  return nets === null ? sameTraining(meant, { ...experiment, seed: meant.seed }) : origin === "loaded";
}

/** Bars that were dragged since the run before this one. */
function guessesBefore(lesson: Lesson, at: number): readonly { id: string; measure: Measure }[] {
  const trains = [...lesson.steps.keys()].filter(
    (place) => place < at && lesson.steps[place]?.kind === "train",
  );
  return lesson.steps
    .slice(trains.at(-2) ?? 0, at)
    .flatMap((step) =>
      step.kind === "ask" && step.answer.kind === "bar"
        ? [{ id: step.id, measure: step.answer.measure }]
        : [],
    );
}

const valueText = (measure: Measure, value: number | null, digits = 1) =>
  measure === "flipStep" ? `${value ?? "–"}` : percentText(value, digits);

function boundsText({ measure, atLeast, atMost }: Claim, t: ReturnType<typeof useWords<"lessons">>): string {
  return [
    ...(atLeast === undefined
      ? []
      : [t("expect.atLeast", { value: valueText(measure, atLeast, digitsOf(atLeast)) })]),
    ...(atMost === undefined
      ? []
      : [t("expect.atMost", { value: valueText(measure, atMost, digitsOf(atMost)) })]),
  ].join(", ");
}

/** Bounds are round numbers: 90 %, but 2.5 %. */
const digitsOf = (bound: number) => (Number.isInteger(Math.round(bound * 1000) / 10) ? 0 : 1);
