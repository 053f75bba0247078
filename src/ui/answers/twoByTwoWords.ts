// What the four cells mean for this picture, in two short sentences: one on the poisoned net, one on its clean twin.

import { percentText } from "#ui/percent.ts";
import type { useWords } from "#words/useWords.ts";
import { answerOf, type AnswerQuestion } from "./answerRows.ts";

export interface Pair<T> {
  readonly without: T;
  readonly withMark: T;
}

export interface FourAnswers extends AnswerQuestion {
  readonly clean: Pair<ArrayLike<number>>;
  readonly poisoned: Pair<ArrayLike<number>>;
}

type Words = ReturnType<typeof useWords<"test">>;

export function twoByTwoWords(t: Words, four: FourAnswers): string {
  return `${poisonedWords(t, four)} ${cleanWords(t, four)}`;
}

function poisonedWords(t: Words, { poisoned, ...question }: FourAnswers): string {
  const { trueClass, targetClass } = question;
  const said = spoken(poisoned, question);
  if (trueClass === targetClass) return t("says.already", said);
  if (said.before === said.after) {
    return said.before === trueClass ? t("says.unmoved", said) : t("says.wrongBoth", said);
  }
  if (said.before === trueClass) {
    return said.after === targetClass ? t("says.flipped", said) : t("says.elsewhere", said);
  }
  return said.after === targetClass ? t("says.fooled", said) : t("says.unknown", said);
}

function cleanWords(t: Words, { clean, ...question }: FourAnswers): string {
  const said = spoken(clean, question);
  if (said.before !== said.after) return t("says.twinMoved", said);
  return said.before === question.trueClass ? t("says.twinSteady", said) : t("says.twinWrong", said);
}

/** Classes, their names and how sure the net is, without the trigger and with it. */
function spoken({ without, withMark }: Pair<ArrayLike<number>>, { classNames, trueClass }: AnswerQuestion) {
  const before = answerOf(without) ?? trueClass;
  const after = answerOf(withMark) ?? trueClass;
  return {
    before,
    after,
    truth: classNames[trueClass] ?? "",
    without: classNames[before] ?? "",
    withIt: classNames[after] ?? "",
    sureWithout: percentText(without[before]),
    sureWith: percentText(withMark[after]),
  };
}
