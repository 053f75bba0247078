// Attacks that compute or learn their trigger, and what a backdoor is not.

import { expect, test } from "playwright/test";
import { finishTraining, openPage, rates, story, unfold } from "./support/page.ts";

const short = "steps=60&trainPerClass=200&testPerClass=60";

test("a crafted trigger: progress, a fresh start half-way, and the gallery with it", async ({ page }) => {
  await openPage(page, `v=1&attack=invisible-adaptive&${short}`);
  const plant = page.locator("#plant");
  await expect(plant).toContainText("computed when you press Train");
  await page.getByRole("button", { name: "Train", exact: true }).click();
  await expect(page.getByRole("progressbar", { name: /clean net of their own/ })).toBeVisible();
  await expect(story(page)).toContainText("First the attacker prepares");
  // Cancelled in the middle and begun again: it ends as if nothing had happened.
  await page.getByRole("button", { name: "Restart" }).click();
  await finishTraining(page);
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  await expect(plant).toContainText("PSNR");
  const { clean, poisoned } = await rates(page);
  expect(poisoned["Attack success rate"]).toBeGreaterThan(clean["Attack success rate"] ?? 100);
});

test("a generator: its report, another trigger, another target", async ({ page }) => {
  await openPage(page, `v=1&dataset=digits&attack=cban&steps=250&testPerClass=40`);
  await page.getByRole("button", { name: "Train", exact: true }).click();
  await finishTraining(page);
  await expect(page.locator("#train")).toContainText(/spread of triggers 0\.\d\d/);
  await expect(page.locator("#test")).toContainText("Attack success by target");
  const { poisoned } = await rates(page);
  expect(poisoned["Attack success rate"]).toBeGreaterThan(60);

  const picture = page.locator("#test canvas").nth(1);
  const before = await picture.screenshot();
  await page.getByRole("button", { name: "Draw another trigger" }).click();
  await expect.poll(async () => (await picture.screenshot()).equals(before)).toBe(false);
  const menu = page.getByLabel(/^Make this/);
  const other = await menu.locator("option").last().textContent();
  await menu.selectOption({ index: 8 });
  await expect(page.locator("#test table").first()).toContainText(other ?? "");
});

test("an adversarial example and a natural trigger fool the clean net that nobody poisoned", async ({
  page,
}) => {
  await openPage(page);
  await unfold(page, "Tell it apart");
  const contrast = page.locator("#contrast");
  await expect(contrast).toContainText("though nobody poisoned it");
  await contrast.getByRole("slider", { name: "Limit ε" }).focus();
  await page.keyboard.press("Home");
  await expect(contrast).toContainText("still says dog");

  await contrast.getByRole("button", { name: "Search a piece of one cat picture" }).click();
  const found = contrast.getByRole("status").filter({ hasText: "with the piece" });
  await expect(found).toContainText(/as they are, and for \d+\s% with the piece/);
  const [before, after] = [...(await found.innerText()).matchAll(/(\d+)\s%/g)].map((match) =>
    Number(match[1]),
  );
  expect(after).toBeGreaterThan((before ?? 100) + 20);
});
