// What a student answered, in words.

import type { Answer, Said } from "#core/lessons/lesson.ts";
import type { Given } from "#core/lessons/progress.ts";
import { percentText } from "#ui/percent.ts";
import type { useWords } from "#words/useWords.ts";

export function givenWords(
  answer: Answer,
  given: Given,
  t: ReturnType<typeof useWords<"lessons">>,
  say: (said: Said) => string,
): string {
  if (typeof given !== "number") return t("ask.place", { x: given[0], y: given[1] });
  if (answer.kind === "bar") return percentText(given);
  const option = answer.kind === "choice" ? answer.options[given] : undefined;
  return option ? say(option) : "";
}
