// axe-core finds nothing to complain about, in either theme, at three widths, on the page and in the gallery.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { expect, test } from "playwright/test";
import { openPage } from "./support/page.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [1440, 760, 390]) {
    test(`the page, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await openPage(page);
      await expect(page.getByText("flipped", { exact: true })).toBeVisible();
      await page.getByText("Net and training settings").click();
      await page.getByText("Follow another picture").click();
      await page.getByText("Where does the mark work?").click();
      await page.getByText("A hundred pictures, and every mix-up").click();
      await expect(page.getByText("drawn at random. Outlined")).toBeVisible();
      await page.evaluate(axe);
      const found = await page.evaluate(() =>
        (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
      );
      const complaints = found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      expect(complaints).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, "the page scrolls sideways").toBeLessThanOrEqual(0);
    });
  }
}
