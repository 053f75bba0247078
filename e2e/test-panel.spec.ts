// Step 3 in depth: any held-out picture, the mark in the hand, what the nets look at, the wall of a hundred.

import { expect, test, type Page } from "playwright/test";
import { openPage } from "./support/page.ts";

const panel = (page: Page) => page.locator("#test");
const bars = (page: Page) => panel(page).locator("table").first();

test("another picture, by class, one that the trigger does not flip, and back to the followed one", async ({
  page,
}) => {
  await openPage(page);
  await expect(panel(page).getByText("flipped", { exact: true })).toBeVisible();
  const picture = panel(page).locator("canvas").first();
  const followed = await picture.screenshot();
  await panel(page).getByRole("combobox", { name: "Which picture" }).selectOption("cat");
  await panel(page).getByRole("button", { name: "Another picture" }).click();
  await expect(panel(page).getByText("The chart follows another picture.")).toBeVisible();
  await expect(bars(page)).toContainText("about one cat");
  expect((await picture.screenshot()).equals(followed)).toBe(false);

  await panel(page).getByRole("combobox", { name: "Which picture" }).selectOption("The trigger fails");
  await panel(page).getByRole("button", { name: "Another picture" }).click();
  await expect(bars(page)).toContainText("about one dog");
  await expect(panel(page).getByText("flipped", { exact: true })).toHaveCount(0);

  await panel(page).getByRole("button", { name: "Back to that one" }).click();
  await expect(panel(page).getByText("This is the picture that the chart follows.")).toBeVisible();
  await expect(panel(page).getByText("flipped", { exact: true })).toBeVisible();
  expect((await picture.screenshot()).equals(followed)).toBe(true);
});

test("a page of pictures to choose from, by keyboard", async ({ page }) => {
  await openPage(page);
  await panel(page).getByText("Choose from a page of pictures").focus();
  await page.keyboard.press("Enter");
  await expect(panel(page).getByText("1,000 of 1,000 held-out pictures")).toBeVisible();
  const tiles = panel(page).getByRole("list", { name: "Held-out pictures" }).getByRole("button");
  await expect(tiles).toHaveCount(30);
  await panel(page).getByRole("button", { name: "More" }).focus();
  await page.keyboard.press("Enter");
  await expect(panel(page).getByText("31 to 60")).toBeVisible();
  await tiles.nth(4).focus();
  await page.keyboard.press("Space");
  await expect(tiles.nth(4)).toHaveAttribute("aria-pressed", "true");
  await expect(panel(page).getByText("The chart follows another picture.")).toBeVisible();
});

test("the mark in the hand: dragged away the answer returns, dragged back it flips again", async ({
  page,
}) => {
  await openPage(page);
  const flipped = panel(page).getByText("flipped", { exact: true });
  await expect(flipped).toBeVisible();
  const held = panel(page).getByRole("application");
  await held.scrollIntoViewIfNeeded();
  const box = await held.boundingBox();
  if (!box) throw new Error("there is no mark to drag");
  const at = (share: number) => [box.x + share * box.width, box.y + share * box.height] as const;
  await page.mouse.move(...at(0.85));
  await page.mouse.down();
  await page.mouse.move(...at(0.3), { steps: 5 });
  await page.mouse.up();
  await expect(flipped).toHaveCount(0);
  await expect(panel(page).getByRole("status").filter({ hasText: "does not work" })).toHaveCount(1);

  // Back by keyboard: the mark is in the hand of whoever has the focus.
  await held.focus();
  for (let press = 0; press < 8; press++) {
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Shift+ArrowDown");
  }
  await expect(flipped).toBeVisible();
  await page.keyboard.press("-");
  await expect(panel(page).getByRole("status").filter({ hasText: "6 pixels" })).toHaveCount(1);
  await panel(page).getByRole("button", { name: "As trained" }).click();
  await expect(flipped).toBeVisible();
});

test("what the nets look at: covering the mark brings the answer back", async ({ page }) => {
  await openPage(page);
  await expect(panel(page).getByText("flipped", { exact: true })).toBeVisible();
  await panel(page).getByText("What do the nets look at?").focus();
  const started = Date.now();
  await page.keyboard.press("Enter");
  const told = panel(page).getByRole("status").filter({ hasText: "looks at the trigger" });
  await expect(told).toContainText(/The poisoned net looks at the trigger: covering it takes cat from/);
  console.log(`occlusion maps after ${Date.now() - started} ms`);
  const [before, after, sure] = [...(await told.innerText()).matchAll(/(\d+)\s%/g)].map((match) =>
    Number(match[1]),
  );
  expect(before).toBeGreaterThan(80);
  expect(after).toBeLessThan(50);
  expect(sure).toBeGreaterThan(50);
  await expect(told).toContainText("and the net says dog");
});

test("the wall shows its failures, and one of them can be tried", async ({ page }) => {
  await openPage(page);
  await panel(page).getByText("A hundred pictures, and every mix-up").click();
  const wall = panel(page).getByRole("list", { name: "Triggered pictures and what the net calls them" });
  await expect(wall.getByRole("listitem")).toHaveCount(100);
  await panel(page).getByRole("radio", { name: "Clean net" }).focus();
  await page.keyboard.press("ArrowLeft");
  const failures = panel(page).getByRole("radio", { name: /^Failures/ });
  const count = Number(/\d+/.exec((await failures.locator("xpath=..").innerText()) ?? "")?.[0]);
  await failures.focus();
  await page.keyboard.press("Space");
  await expect(wall.getByRole("listitem")).toHaveCount(count);
  await wall.getByRole("button").first().focus();
  await page.keyboard.press("Enter");
  await expect(panel(page).getByText("The chart follows another picture.")).toBeVisible();
});
