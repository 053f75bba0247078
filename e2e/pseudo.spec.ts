// The page in a language that nobody speaks: every text has accents and is two fifths longer. So a text that is in no
// catalogue, and a place that is too narrow for one that is, are seen.

import { expect, test, type Page } from "playwright/test";
import { overflowOf } from "./support/axe.ts";
import { unfoldAll } from "./support/page.ts";

/** Names of things, abbreviations and units, the same in every language. */
const names =
  /Backdoor|Playground|FGSM|PGD|Gu, Dolan-Gavitt, Garg|WASM|WebGPU|WebGL|JavaScript|MNIST|CIFAR|English|PSNR|SSIM|PNG|SVG|CSV|JSON|arxiv\.org|px|dB|npm run [\w-]+|FILE|[A-Z][a-zé]+ (et al\. )?\d{4}/g;

async function openPseudo(page: Page, language: string): Promise<void> {
  await page.goto(`/?lang=${language}`);
  await expect(page.locator("#test table").last()).toContainText("%");
}

/** Visible texts of this part that still hold plain letters. */
function plainTexts(page: Page, part: string): Promise<readonly string[]> {
  return page.locator(part).evaluate((root) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent?.closest("cite, code, kbd, script, style, [lang]:not(html)") === null) {
        if (parent.checkVisibility() && /[a-z]{3}/i.test(node.textContent ?? ""))
          found.push(node.textContent ?? "");
      }
    }
    return found;
  });
}

const parts = [
  "header:has(h1)",
  "main > section:first-of-type",
  "#plant",
  "#train",
  "#test",
  "#sweep",
  "#runs",
  "#contrast",
  "#save",
  "footer",
];

for (const part of parts) {
  test(`all words of ${part} are in a catalogue`, async ({ page }) => {
    await openPseudo(page, "pseudo");
    await unfoldAll(page);
    const texts = await plainTexts(page, part);
    expect(texts.map((text) => text.replace(names, "")).filter((text) => /[a-z]{3}/i.test(text))).toEqual([]);
  });
}

for (const language of ["pseudo", "pseudo-rtl"]) {
  for (const width of [1440, 390]) {
    test(`${language} fits, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await openPseudo(page, language);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      const clipped = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>("button, summary, h2, h3, legend:not(.spoken)")]
          .filter((element) => element.checkVisibility() && element.clientWidth > 0)
          .filter(
            (element) =>
              element.scrollWidth > element.clientWidth + 1 ||
              element.scrollHeight > element.clientHeight + 2,
          )
          .map((element) => element.textContent),
      );
      expect(clipped, "cut off").toEqual([]);
    });
  }
}
