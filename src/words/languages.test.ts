import { expect, test } from "vitest";
import { languageFor } from "./languages.ts";
import { pseudoText } from "./pseudo.ts";

test("the link decides, then the reader's first language that there is, then English", () => {
  expect(languageFor("zh", ["en-GB"])).toBe("zh");
  expect(languageFor("pseudo-rtl", [])).toBe("pseudo-rtl");
  expect(languageFor(null, ["fr-FR", "zh-CN", "en"])).toBe("zh");
  expect(languageFor("klingon", ["zh-Hans-CN"])).toBe("zh");
  expect(languageFor(null, ["fr"])).toBe("en");
  expect(languageFor(null, [])).toBe("en");
});

test("a pseudo text is longer, has no plain letter left, and keeps tags and numbers", () => {
  const text = "All 24 pictures, <1>as the net</1> gets them";
  const pseudo = pseudoText(text);
  expect(pseudo.length).toBeGreaterThanOrEqual(text.length * 1.3);
  expect(pseudo.replace(/<[^>]*>/g, "")).not.toMatch(/[a-z]/i);
  expect(pseudo).toContain("<1>");
  expect(pseudo).toContain("</1>");
  expect(pseudo).toContain("24");
});
