// The page opens: its name, its three parts, and not one complaint in the console.

import { expect, test } from "playwright/test";
import { openPage } from "./support/page.ts";
import { requestsDuring, watchTrouble } from "./support/watch.ts";

test("the page opens without an error", async ({ page }) => {
  const trouble = watchTrouble(page);
  await openPage(page);
  await expect(page).toHaveTitle("Backdoor Playground");
  for (const part of ["plant", "train", "test"]) await expect(page.locator(`#${part}`)).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(complaints(trouble)).toEqual([]);
});

test("everything comes from where the page is", async ({ page, baseURL }) => {
  const asked = await requestsDuring(page, async () => {
    await openPage(page);
    await page.waitForLoadState("networkidle");
  });
  expect(asked.length).toBeGreaterThan(1);
  const own = (url: string) => url.startsWith(`${baseURL}/`) || /^(data|blob):/.test(url);
  expect(asked.filter((url) => !own(url))).toEqual([]);
});

/** Without packed pictures the page asks for their list and is told that there is none: Chrome prints that. */
function complaints(trouble: readonly string[]): readonly string[] {
  return trouble.filter((line) => !/404 .*\/data\/manifest\.json/.test(line));
}
