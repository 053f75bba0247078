// A question before the reveal. The first answer counts: it stays, and what there is to say is said then.

import { useState } from "react";
import { isRight, type Asked, type Given } from "#core/lessons/progress.ts";
import { useLesson } from "#state/lessonStore.ts";
import { Button } from "#ui/Button.tsx";
import { Choice } from "#ui/Choice.tsx";
import { Slider } from "#ui/Slider.tsx";
import { useSaid } from "#words/useSaid.ts";
import { useWords } from "#words/useWords.ts";
import { givenWords } from "./givenWords.ts";
import { PlaceGuess } from "./PlaceGuess.tsx";
import styles from "./Lessons.module.css";

export interface QuestionProps {
  readonly question: Asked;
  readonly numbered: boolean;
}

export function Question({ question, numbered }: QuestionProps) {
  const t = useWords("lessons");
  const say = useSaid();
  const given = useLesson((state) => state.progress.answers[question.id]);
  const answer = useLesson((state) => state.answer);
  if (given === undefined) {
    return <Open question={question} numbered={numbered} onAnswer={(value) => answer(question.id, value)} />;
  }
  const right = isRight(question.answer, given, null);
  return (
    <div className={styles.answered} role="status">
      <p>{t("ask.given", { answer: givenWords(question.answer, given, t, say) })}</p>
      <p>
        {right !== null && <strong>{t(right ? "ask.right" : "ask.wrong")} </strong>}
        {question.answer.kind === "place" && right === false && (
          <>{t("ask.near", { x: question.answer.x, y: question.answer.y })} </>
        )}
        {say(question.reveal)}
      </p>
    </div>
  );
}

interface OpenProps extends QuestionProps {
  readonly onAnswer: (given: Given) => void;
}

function Open({ question: { answer, id }, numbered, onAnswer }: OpenProps) {
  const t = useWords("lessons");
  const say = useSaid();
  const [chosen, setChosen] = useState<Given | null>(answer.kind === "bar" ? 0.5 : null);
  return (
    <form
      className={styles.question}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== null) onAnswer(chosen);
      }}
    >
      {answer.kind === "choice" && (
        <Choice
          label={t("ask.guess")}
          labelIs="spoken"
          value={`${chosen}`}
          options={answer.options.map((option, place) => ({
            value: `${place}`,
            label: numbered ? `${place + 1}. ${say(option)}` : say(option),
          }))}
          onChange={(value) => setChosen(Number(value))}
        />
      )}
      {answer.kind === "bar" && typeof chosen === "number" && (
        <Slider
          label={t("ask.guess")}
          value={Math.round(chosen * 100)}
          min={0}
          max={100}
          unit="%"
          tone="poisoned"
          onChange={(value) => setChosen(value / 100)}
        />
      )}
      {answer.kind === "place" && (
        <PlaceGuess key={id} place={typeof chosen === "number" ? null : chosen} onPlace={setChosen} />
      )}
      <Button type="submit" disabled={chosen === null}>
        {t("ask.send")}
      </Button>
    </form>
  );
}
