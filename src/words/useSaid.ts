// The texts of lessons bring their translations along.

import { useTranslation } from "react-i18next";
import type { Said } from "#core/lessons/lesson.ts";
import { useCoreWords } from "./useWords.ts";

export function useSaid(): (said: Said) => string {
  const { i18n } = useTranslation();
  const english = useCoreWords();
  return (said) => (i18n.language === "zh" ? said.zh : english(said.en));
}
