// What the pieces look like, in every theme, against pictures in e2e/looks. After a wanted change:
// npx playwright test e2e/gallery.spec.ts --project calm --update-snapshots all

import { expect, test } from "playwright/test";

/** All but what moves or waits for ever, the contact sheet, and a code that holds the address of this very server. */
const panels = [
  "Sliders",
  "Choices and menus",
  "Fields and colours",
  "Buttons and badges",
  "Knobs of an attack",
  "Notices, progress, more",
  "Tabs, dialogs, lists of actions",
  "Icons",
  "A folded row",
  "Charts",
  "Drawn lines",
  "Test",
  "Look closer",
  "One step from near",
  "Painter",
  "Tiles",
  "Codes",
  "A part that is locked",
  "Room for words",
] as const;

for (const theme of ["light", "dark", "projector"] as const) {
  test(`pieces, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.setViewportSize({ width: 1200, height: 900 });
    await page.goto("/?lang=en#gallery");
    await page.evaluate((name) => {
      document.documentElement.dataset["theme"] = name;
    }, theme);
    await page.evaluate(() => document.fonts.ready);
    // The charts' library comes later than the rest.
    await expect(page.getByRole("region", { name: "Charts" }).locator(".recharts-surface")).toHaveCount(5);
    for (const panel of panels) {
      const regions = await page.getByRole("region", { name: new RegExp(`^\\d?\\s*${panel}$`) }).all();
      expect(regions.length, panel).toBeGreaterThan(0);
      for (const [at, region] of regions.entries()) {
        // On whole pixels, however tall what stands above it is: half a pixel lower, every edge is drawn differently.
        await region.evaluate((element) => {
          const { x, y } = element.getBoundingClientRect();
          element.style.translate = `${Math.round(x) - x}px ${Math.round(y) - y}px`;
        });
        const name = [nameOf(panel), ...(at > 0 ? [at + 1] : []), theme].join("-");
        await expect.soft(region).toHaveScreenshot(`${name}.png`);
      }
    }
  });
}

const nameOf = (panel: string) => panel.toLowerCase().replace(/\W+/g, "-");
