// The way back: a pick of the system's colour picker is one step, and the keys mean nothing behind a dialog.

import { expect, test } from "playwright/test";
import { openPage } from "./support/page.ts";

test("one pick of a colour is one step back, and none is taken behind a dialog", async ({ page }) => {
  await openPage(page, "v=1&steps=60&trainPerClass=200&testPerClass=60");
  const studio = page.locator("#trigger-studio");
  const undo = studio.getByRole("button", { name: "Undo" });
  const picker = studio.locator("input[type=color]");
  const before = await picker.inputValue();
  await expect(undo).toBeDisabled();
  await picker.evaluate((input: HTMLInputElement) => {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
    for (const colour of ["#7fd4c1", "#7fd4c2", "#7fd4c3"]) {
      set?.call(input, colour);
      input.dispatchEvent(new Event("input", { bubbles: true }));
    }
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await expect(picker).toHaveValue("#7fd4c3");

  await page.getByRole("button", { name: "Try your own photo or camera" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(picker).toHaveValue("#7fd4c3");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);

  await page.keyboard.press("Control+z");
  await expect(picker).toHaveValue(before);
  await expect(undo).toBeDisabled();
});
