// The languages that the page speaks, each under its own name, and which one to open with.

export const languages = { en: "English", zh: "简体中文" } as const;
export type Language = keyof typeof languages;

/**
 * Besides these the page can speak two languages that nobody does: English with accents, two fifths longer, once from
 * left to right and once from right to left. What does not fit, or was never put into a catalogue, is seen in them.
 */
export const pseudoLanguages = ["pseudo", "pseudo-rtl"] as const;
export type Spoken = Language | (typeof pseudoLanguages)[number];

/** The one that the link asks for, else the first of the reader's own that there is. */
export function languageFor(asked: string | null, preferred: readonly string[]): Spoken {
  const all = [...(Object.keys(languages) as Language[]), ...pseudoLanguages];
  const wanted = all.find((each) => each === asked);
  if (wanted) return wanted;
  const own = preferred.map((tag) => tag.toLowerCase().split("-")[0]);
  return own.map((code) => languageCodes.find((each) => each === code)).find((each) => each) ?? "en";
}

const languageCodes = Object.keys(languages) as Language[];
