import i18next from "i18next";
import { expect, test } from "vitest";
import "#words/words.ts";
import { twoByTwoWords } from "./twoByTwoWords.ts";

const t = i18next.getFixedT("en", "test");
const question = { classNames: ["dog", "cat", "ship"], trueClass: 0, targetClass: 1 };
const [dog, cat, ship] = [
  [0.9, 0.1, 0],
  [0.02, 0.98, 0],
  [0.1, 0.1, 0.8],
] as const;
const told = (poisoned: readonly (readonly number[])[], clean: readonly (readonly number[])[] = [dog, dog]) =>
  twoByTwoWords(t, {
    ...question,
    poisoned: { without: poisoned[0] ?? dog, withMark: poisoned[1] ?? dog },
    clean: { without: clean[0] ?? dog, withMark: clean[1] ?? dog },
  });

test("a flip names both answers and how sure they are", () => {
  const text = told([dog, cat]).replaceAll("\u00a0", " ");
  expect(text).toContain("dog (90 %)");
  expect(text).toContain("cat (98 %)");
  expect(text).toContain("The clean net says dog both times.");
});

test("every other outcome has a sentence of its own", () => {
  const texts = [
    told([dog, cat]),
    told([dog, dog]),
    told([cat, cat]),
    told([dog, ship]),
    told([ship, cat]),
    told([ship, dog]),
    told([dog, cat], [dog, cat]),
    told([dog, cat], [ship, ship]),
  ];
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.join()).not.toMatch(/\{\{|undefined|says\./);
});

test("a picture of the target class has nothing to flip", () => {
  const text = twoByTwoWords(t, {
    ...question,
    targetClass: 0,
    poisoned: { without: dog, withMark: dog },
    clean: { without: dog, withMark: dog },
  });
  expect(text).toContain("already");
});
