// A sweep runs in the background, shows what it has so far, and leaves the page's nets alone.

import { expect, test } from "playwright/test";
import { openPage, unfold } from "./support/page.ts";

test("a sweep over the poisoning rate: points arrive, it can be stopped, and the nets are still there", async ({
  page,
}) => {
  await openPage(page, "v=1&steps=30&trainPerClass=60&testPerClass=20");
  await unfold(page, "Turn one knob");
  const panel = page.locator("#sweep");
  await panel.getByRole("button", { name: "Run 7 trainings" }).click();
  await expect(panel.getByRole("progressbar", { name: "Training 1 of 7" })).toBeVisible();
  await expect(panel.locator("circle").first()).toBeVisible({ timeout: 60_000 });
  await panel.getByRole("button", { name: "Stop, keep the points" }).click();
  await expect(panel.getByRole("progressbar")).toHaveCount(0);
  expect(await panel.locator("circle").count()).toBeGreaterThanOrEqual(3);
  await expect(page.getByText("flipped", { exact: true })).toBeVisible();
});

test("a finished sweep says in words what it shows", async ({ page }) => {
  await openPage(page, "v=1&steps=100&trainPerClass=40&testPerClass=20");
  await unfold(page, "Turn one knob");
  const panel = page.locator("#sweep");
  await panel.getByLabel("What is turned").selectOption("Training steps");
  await panel.getByRole("button", { name: "Run 5 trainings" }).click();
  await expect(panel.getByRole("button", { name: "Run 5 trainings" })).toBeVisible({ timeout: 120_000 });
  // Three measures at each of five values.
  await expect(panel.locator("circle")).toHaveCount(15);
  await expect(panel.locator("figcaption")).toContainText(
    /The attack first reached|the attack reached at most/,
  );
});
