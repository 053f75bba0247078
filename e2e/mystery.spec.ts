// The mystery nets: opened without the story of their training, measured with every mark that is made for them.

import { expect, test, type Page } from "playwright/test";
import { openPage, rates } from "./support/page.ts";

const strip = (page: Page) => page.getByRole("region", { name: "Lesson: Is this net clean?" });

test("the colour that the mystery nets answer to shows its place on the map", async ({ page }) => {
  await openPage(page, "v=1&lesson=mystery&at=1");
  await strip(page).getByRole("button", { name: "Open the nets" }).click();
  await expect(strip(page)).toContainText("The nets are open", { timeout: 60_000 });
  expect((await rates(page)).poisoned["Flip rate"]).toBeLessThan(10);

  const map = page.getByText("Where does the mark work?", { exact: true });
  await map.scrollIntoViewIfNeeded();
  await map.click();
  const found = page.getByText(/^The poisoned net says cat at/);
  await expect(found).toBeVisible({ timeout: 60_000 });
  const withRed = await found.innerText();
  await page.locator("#trigger-studio").getByRole("radio", { name: "blue" }).press("Space");
  // The map stays open while the new mark is measured, and changes with it.
  await expect(found).not.toHaveText(withRed, { timeout: 60_000 });
  await expect(page.getByText("These nets learned the earlier trigger")).toHaveCount(0);

  for (let at = 2; at < 10; at++)
    await strip(page).getByRole("button", { name: "Next", exact: true }).click();
  await expect(strip(page)).not.toContainText("other settings");
});
