// What the author of a course page can say in the query of the page's address, or behind its "#". One table: the parser,
// the printer, the builder page and the authors' documentation are all made from it.

import { lockableNames, partNames } from "#core/parts.ts";
import type { viewKeys } from "#state/viewParameters.ts";

export type Option =
  /** `?embed`, `?embed=1`, `?embed=true`; off when it is missing. */
  | { readonly kind: "flag" }
  | {
      readonly kind: "choice";
      readonly choices: readonly string[];
      /** Further spellings that are read as one of the choices. */
      readonly also?: Readonly<Record<string, string>>;
      readonly initial: string;
    }
  /** Names with commas between. */
  | { readonly kind: "list"; readonly of: readonly string[] }
  /** The id of a lesson; which ones there are, the reader knows. */
  | { readonly kind: "lesson" };

export const panelNames = [
  "all",
  "plant",
  "studio",
  "train",
  "flip-chart",
  "test",
  "two-by-two",
  "scoreboard",
  "sweep",
] as const;

export const schema = {
  embed: { kind: "flag" },
  lesson: { kind: "lesson" },
  panel: {
    kind: "choice",
    choices: panelNames,
    also: { chart: "flip-chart", "2x2": "two-by-two" },
    initial: "all",
  },
  hide: { kind: "list", of: partNames },
  lock: { kind: "list", of: lockableNames },
  // "pseudo" is for those who write the page's words (words/languages.ts).
  lang: {
    kind: "choice",
    choices: ["auto", "en", "zh"],
    also: { pseudo: "auto", "pseudo-rtl": "auto" },
    initial: "auto",
  },
  theme: { kind: "choice", choices: ["system", "light", "dark", "projector"], initial: "system" },
  height: { kind: "choice", choices: ["auto", "fixed"], initial: "auto" },
  present: { kind: "flag" },
} as const satisfies Readonly<Record<(typeof viewKeys)[number] | "lesson", Option>>;

export type OptionKey = keyof typeof schema;

export const optionKeys = Object.keys(schema) as readonly OptionKey[];

type ValueOf<O extends Option> = O extends { readonly kind: "flag" }
  ? boolean
  : O extends { readonly kind: "choice" }
    ? O["choices"][number]
    : O extends { readonly kind: "list" }
      ? readonly O["of"][number][]
      : string | null;

export type Options = { readonly [Key in OptionKey]: ValueOf<(typeof schema)[Key]> };

export const defaultOptions: Options = {
  embed: false,
  lesson: null,
  panel: "all",
  hide: [],
  lock: [],
  lang: "auto",
  theme: "system",
  height: "auto",
  present: false,
};
