// What the author of a course page says in the query: parts that are hidden, locked or alone, and values that do not fit.

import { expect, test } from "playwright/test";

const tiny = "#v=1&trainPerClass=200&testPerClass=60&steps=60";

test("hidden parts are gone, locked ones can be read and not changed, and a line says why", async ({
  page,
}) => {
  await page.goto(`/?lang=en&hide=story,closer-look&lock=studio,settings,sweep${tiny}`);
  await expect(page.locator("#plant")).toBeVisible();
  await expect(page.getByRole("region", { name: "What is happening" })).toHaveCount(0);
  await expect(page.getByText("Set by whoever made this page.")).toHaveCount(2);
  const painter = page.locator("#trigger-studio").getByRole("application");
  await expect(painter).toHaveAttribute("aria-disabled", "true");
  const before = await page.evaluate(() => location.hash);
  await painter.click({ force: true });
  await painter.focus();
  await page.keyboard.press("Shift+ArrowRight");
  await expect(page.locator("#trigger-studio").getByRole("slider").first()).toHaveAttribute(
    "data-disabled",
    "",
  );
  await expect(page.locator("#trigger-studio").getByRole("radio").first()).toBeDisabled();
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => location.hash)).toBe(before);
  // What is not locked still works.
  await page.getByRole("button", { name: "Train", exact: true }).click();
  await expect(page.getByText("step 60 of 60")).toBeVisible({ timeout: 60_000 });
});

test("embed=1 leaves the tools out and gives a way to the full page with the same experiment", async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 900 });
  await page.goto(`/?lang=en&embed=1&hide=runs${tiny}`);
  const link = page.getByRole("link", { name: "Open in full" });
  await expect(link).toBeVisible();
  await expect(page.getByRole("button", { name: "Language" })).toHaveCount(0);
  await expect(page.getByRole("banner")).toHaveCount(0);
  const address = new URL((await link.getAttribute("href")) ?? "");
  expect([address.search, address.hash]).toEqual(["?lang=en", tiny]);
});

for (const [panel, there, gone] of [
  ["studio", "#trigger-studio", "#train"],
  ["chart", "#flip-chart", "#trigger-studio"],
  ["2x2", "table", "#flip-chart"],
] as const) {
  test(`the panel ${panel} stands alone`, async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 900 });
    await page.goto(`/?lang=en&embed=1&panel=${panel}${tiny}`);
    await expect(page.locator(there).first()).toBeVisible();
    await expect(page.locator(gone)).toHaveCount(0);
    const [wide, seen] = await page.evaluate(() => [document.body.scrollWidth, innerWidth]);
    expect(wide).toBeLessThanOrEqual(seen!);
  });
}

test("values that do not fit are named with what is used instead, and the page is there", async ({
  page,
}) => {
  await page.goto(`/?lang=en&panel=stduio&hide=story,stroy&utm_source=mail&pannel=chart${tiny}`);
  const notice = page
    .getByRole("status")
    .filter({ hasText: "Something in this page's address did not fit." });
  await expect(notice).toContainText('panel is "stduio", which is not one of its values; "all" is used');
  await expect(notice).toContainText(
    'hide names "stroy", which this page does not know; only "story" is used',
  );
  await expect(notice).toContainText('The address says "pannel"');
  await expect(notice).not.toContainText("utm");
  await expect(page.locator("#plant")).toBeVisible();
  await notice.getByRole("button", { name: "Dismiss" }).click();
  await expect(notice).toHaveCount(0);
});

test("the theme of the address is worn from the start", async ({ page }) => {
  await page.goto(`/?lang=en&theme=dark${tiny}`);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});
