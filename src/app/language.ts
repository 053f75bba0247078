// Which language the page speaks: the one in the link (?lang=zh), else the reader's own. It is remembered in the link
// and nowhere else. The typeface for Chinese is loaded only for it.

import { create } from "zustand";
import { viewParameters } from "#state/viewParameters.ts";
import { languageFor, type Language, type Spoken } from "#words/languages.ts";
import { speak } from "#words/words.ts";
import { typefaces } from "./typefaces.ts";

interface LanguageState {
  readonly spoken: Spoken;
}

export const useLanguage = create<LanguageState>()(() => ({ spoken: "en" }));

const parameter = "lang";
const htmlLanguages = { en: "en", zh: "zh-Hans", pseudo: "en", "pseudo-rtl": "en" } as const;

export const directionOf = (spoken: Spoken) => (spoken === "pseudo-rtl" ? "rtl" : "ltr");

/** To be awaited before anything is drawn. A catalogue that does not arrive leaves the page in English. */
export async function openLanguage(): Promise<void> {
  const asked = viewParameters(location).get(parameter);
  await take(languageFor(asked, navigator.languages)).catch(() => take("en"));
  await typefaces(chineseTypeface);
}

export async function chooseLanguage(language: Language): Promise<void> {
  await take(language);
  const address = new URL(location.href);
  address.searchParams.set(parameter, language);
  // A sandboxed frame may not change its address; the choice then lasts as long as the page.
  try {
    history.replaceState(null, "", address.href);
  } catch {
    return;
  }
}

let chineseTypeface: Promise<unknown> | null = null;

async function take(spoken: Spoken): Promise<void> {
  if (spoken === "zh") chineseTypeface = import("@fontsource-variable/noto-sans-sc/index.css");
  await speak(spoken);
  document.documentElement.lang = htmlLanguages[spoken];
  document.documentElement.dir = directionOf(spoken);
  useLanguage.setState({ spoken });
}
