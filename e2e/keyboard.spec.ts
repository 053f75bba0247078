// The main job without a pointer: Tab, arrows, Space and Enter.

import { expect, test, type Page } from "playwright/test";
import { finishTraining, openPage } from "./support/page.ts";

test("paint, train and test from the keyboard alone", async ({ page }) => {
  await openPage(page, "v=1&steps=60&trainPerClass=200&testPerClass=60");
  await tabTo(page, "Clear the mark");
  await page.keyboard.press("Enter");
  await expect(page.getByText("0 of 1,024 pixels change")).toBeVisible();

  await page.getByRole("radio", { name: "Move", exact: true }).focus();
  await page.keyboard.press("ArrowRight");
  await page.locator("#plant canvas").first().focus();
  for (let column = 0; column < 3; column++) {
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowRight");
  }
  await expect(page.getByText("3 of 1,024 pixels change")).toBeVisible();

  await tabTo(page, "Train");
  await page.keyboard.press("Enter");
  await finishTraining(page);
  await tabTo(page, "Strength");
  await page.keyboard.press("Home");
  await expect(page.locator("#test").getByText("0 %", { exact: true }).first()).toBeVisible();
});

/** Presses Tab until the control of this name has the focus: it must be reachable that way. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const label =
        element instanceof HTMLInputElement
          ? element.labels?.[0]?.textContent
          : document.getElementById(element?.getAttribute("aria-labelledby") ?? "")?.textContent;
      return (element?.getAttribute("aria-label") ?? label ?? element?.textContent ?? "").trim();
    });
    if (focused === name) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reached "${name}"`);
}
