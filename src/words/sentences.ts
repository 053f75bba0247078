// Core composes some of its sentences with values in them. A translation gives the English form with {{names}} in the
// place of the values; it is found again in what core said, and its values go into the form in the other language.

export type SentenceForm = readonly [english: string, translated: string];

export interface Translator {
  /** The translation of exactly this text, or the text itself. */
  readonly exact: (text: string) => string;
  readonly forms: readonly SentenceForm[];
  readonly language: string;
}

/** A text of core in the other language, the sentences and lists of names inside it too; what is not known stays. */
export function translatedSentence(text: string, translator: Translator): string {
  const { exact, forms, language } = translator;
  const said = exact(text);
  if (said !== text) return said;
  const value = (inner: string): string => {
    const whole = inner === text ? inner : translatedSentence(inner, translator);
    const names = inner.split(", ");
    if (whole !== inner || names.length < 2) return whole;
    return new Intl.ListFormat(language).format(names.map(exact));
  };
  return matchSentence(forms, text, value) ?? text;
}

/** The translated sentence, or null where no form fits. Values are translated too, where `translate` knows them. */
export function matchSentence(
  forms: readonly SentenceForm[],
  text: string,
  translate: (value: string) => string = (value) => value,
): string | null {
  for (const [english, translated] of forms) {
    const values = patternOf(english).exec(text)?.groups;
    if (values) {
      return translated.replace(/\{\{(\w+)\}\}/g, (_, name: string) => translate(values[name] ?? ""));
    }
  }
  return null;
}

function patternOf(form: string): RegExp {
  const escaped = form.replace(/[.*+?^$()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replace(/\{\{(\w+)\}\}/g, "(?<$1>.+?)")}$`, "s");
}
