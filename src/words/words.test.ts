// Every sentence of every language keeps the values of the English one, and nothing is left empty.

import { expect, test } from "vitest";
import { english as first } from "./en/index.ts";
import { lateEnglish } from "./en/late.ts";
import { chinese } from "./zh/index.ts";

const english = { ...first, ...lateEnglish };

type Words = { readonly [key: string]: string | Words };

const flat = (words: Words, path = ""): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([key, word]) =>
    typeof word === "string" ? [[path + key, word] as const] : flat(word, `${path}${key}.`),
  );
const byName = (one: string, other: string) => one.localeCompare(other);
const valuesIn = (text: string) =>
  [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name ?? "").sort(byName);

test.each(Object.keys(english) as (keyof typeof english)[])("%s is whole in Chinese", (part) => {
  const own = new Map(flat(chinese[part] as Words));
  for (const [key, text] of flat(english[part] as Words)) {
    const translated = own.get(key) ?? own.get(key.replace(/_one$/, "_other"));
    expect({ key, translated: Boolean(translated) }).toEqual({ key, translated: true });
    if (!key.endsWith("_one")) {
      expect({ key, values: valuesIn(translated ?? "") }).toEqual({ key, values: valuesIn(text) });
    }
  }
});
