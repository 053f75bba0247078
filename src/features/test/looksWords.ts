// What the nets look at in words, out of the measured numbers.

import type { Twins } from "#core/events.ts";
import { hiddenShare, type Occlusion } from "#core/measure/occlusion.ts";
import type { Shape } from "#core/pictures.ts";
import { percentText } from "#ui/percent.ts";
import type { useWords } from "#words/useWords.ts";

export interface Looked {
  readonly shape: Shape;
  readonly without: Uint8Array;
  readonly triggered: Uint8Array;
  readonly classNames: readonly string[];
  /** On the picture with the trigger. */
  readonly with: Twins<Occlusion>;
}

type Words = ReturnType<typeof useWords<"test">>;

/** Below this loss no place is called the one that counts. */
const worthNaming = 0.1;
/** The patch hides the mark if it hides so much of it. */
const mostOfIt = 0.5;

export function looksWords(t: Words, looked: Looked): string {
  return `${netWords(t, "poisoned", looked)} ${netWords(t, "clean", looked)}`;
}

function netWords(t: Words, net: "clean" | "poisoned", looked: Looked): string {
  const { sure, answer, covered, strongest } = looked.with[net];
  const after = covered[strongest.place] ?? sure;
  const said = {
    net: t(`looks.${net}.name`),
    answer: looked.classNames[answer] ?? "",
    before: percentText(sure),
    after: percentText(after),
    other: looked.classNames[strongest.answer] ?? "",
    sure: percentText(strongest.sure),
  };
  if (sure - after < worthNaming) return t("looks.nowhere", said);
  const isMark = hiddenShare(looked.without, looked.triggered, looked.shape, strongest.place) >= mostOfIt;
  if (strongest.answer === answer) return isMark ? t("looks.markKept", said) : t("looks.elsewhereKept", said);
  return isMark ? t("looks.mark", said) : t("looks.elsewhere", said);
}
