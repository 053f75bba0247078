// The page's words in every language. English comes with the page, another language is loaded when it is chosen.
// A catalogue is one typed object per part of the page: a word that is missing in Chinese is a compile error.

import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { english } from "./en/index.ts";
import type { lateEnglish } from "./en/late.ts";
import type { Spoken } from "./languages.ts";
import type { SentenceForm } from "./sentences.ts";

export type AllEnglish = typeof english & typeof lateEnglish;

declare module "i18next" {
  interface CustomTypeOptions {
    resources: AllEnglish;
  }
}

void i18next.use(initReactI18next).init({
  lng: "en",
  fallbackLng: "en",
  resources: { en: english },
  // Sentences end in full stops and hold colons; React escapes what it draws.
  keySeparator: ".",
  nsSeparator: false,
  interpolation: { escapeValue: false },
  returnNull: false,
});

/** Core's sentences with values, for the languages that are loaded. */
export const sentenceForms = new Map<string, readonly SentenceForm[]>();

/** The words of one part outside React, in the language that is spoken now. */
export function wordsOf<P extends keyof AllEnglish>(part: P) {
  return i18next.getFixedT(null, part);
}

/** All words of the page's three steps in the language that is spoken now, as one text. */
export function wordsInUse(): string {
  return JSON.stringify(
    (["app", "plant", "studio", "train"] as const).map((part) =>
      i18next.getResourceBundle(i18next.language, part),
    ),
  );
}

/** Takes the page over to this language, once its catalogue is there. */
export async function speak(language: Spoken): Promise<void> {
  if (language === "zh" && !i18next.hasResourceBundle("zh", "app")) {
    const { chinese, coreSentences } = await import("./zh/index.ts");
    sentenceForms.set("zh", coreSentences);
    for (const [part, words] of Object.entries(chinese)) i18next.addResourceBundle("zh", part, words);
  }
  if (language === "pseudo" || language === "pseudo-rtl") {
    const { pseudoProcessor } = await import("./pseudo.ts");
    i18next.use(pseudoProcessor).options.postProcess = pseudoProcessor.name;
    await i18next.changeLanguage("en");
    return;
  }
  await i18next.changeLanguage(language);
}
