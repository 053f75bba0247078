// The words of one part of the page, and the words that core's registries bring along, in the language that is spoken.

import type { i18n } from "i18next";
import { useTranslation } from "react-i18next";
import { translatedSentence } from "./sentences.ts";
import { sentenceForms, type AllEnglish } from "./words.ts";

export type Part = keyof AllEnglish;

/** `const t = useWords("train"); t("pause")`. Values stand in the catalogue as {{name}}. */
export function useWords<P extends Part>(part: P) {
  return useTranslation(part).t;
}

/**
 * Names and sentences of core (attacks, knobs, picture sets, problems) are English in core, so that one file adds an
 * attack; other languages translate them by their English text. A text that has no translation stays English.
 */
export function useCoreWords(): CoreWords {
  const { i18n } = useTranslation();
  return coreWordsIn(i18n, i18n.language);
}

/** The same function every time, so that what is made with it can be kept. */
function coreWordsIn(i18n: i18n, language: string): CoreWords {
  const known = coreWords.get(language);
  if (known) return known;
  // Their keys are whole sentences, which no catalogue type knows.
  const translate = i18n.t as unknown as (text: string, options: object) => string;
  const exact: CoreWords = (text, values) =>
    translate(text, { ns: "core", defaultValue: text, keySeparator: false, ...values });
  const words: CoreWords = (text, values) => {
    const forms = sentenceForms.get(language);
    if (!forms) return exact(text, values);
    return translatedSentence(text, { exact: (each) => exact(each, values), forms, language });
  };
  coreWords.set(language, words);
  return words;
}

const coreWords = new Map<string, CoreWords>();

export type CoreWords = (text: string, values?: Readonly<Record<string, string | number>>) => string;
