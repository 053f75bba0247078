// A sweep runs in the background, shows what it has so far, and leaves the page's nets alone.

import { expect, test } from "playwright/test";
import { breakEngine, notesOf, watchEngines } from "./support/engines.ts";
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

test("a sweep whose engine is gone goes on with another one", async ({ page }) => {
  await watchEngines(page);
  await openPage(page, "v=1&steps=20&trainPerClass=40&testPerClass=20&networkWidth=0.5");
  await unfold(page, "Turn one knob");
  const panel = page.locator("#sweep");
  const { engines } = await notesOf(page);
  await panel.getByRole("button", { name: "Run 7 trainings" }).click();
  await expect(panel.locator("circle").first()).toBeVisible({ timeout: 60_000 });
  expect((await notesOf(page)).engines).toBe(engines + 1);
  await breakEngine(page);
  await expect(panel.locator("circle")).toHaveCount(21, { timeout: 120_000 });
  expect((await notesOf(page)).engines).toBe(engines + 2);
  await expect(panel.getByRole("alert")).toHaveCount(0);
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

test("a moved mark: one training, many places, each with its confidence, and the numbers as a table", async ({
  page,
}) => {
  await openPage(page, "v=1&steps=60&trainPerClass=100&testPerClass=20");
  await unfold(page, "Turn one knob");
  const panel = page.locator("#sweep");
  await panel.getByLabel("What is turned").selectOption("Shift of the trigger");
  await expect(
    panel.getByText("only at test time the mark is moved, to the left, to 11 places"),
  ).toBeVisible();
  await panel.getByRole("button", { name: "Run 1 training" }).click();
  await expect(panel.locator("circle")).toHaveCount(33, { timeout: 120_000 });
  await expect(panel.locator("figcaption")).toContainText("At its trained place the mark reaches");
  await panel.getByText("The followed picture", { exact: true }).click();
  await expect(panel.locator("circle")).toHaveCount(22);
  await panel.getByText("As a table").click();
  await expect(panel.getByRole("table").locator("tbody tr")).toHaveCount(11);
  await panel.getByRole("button", { name: "Save", exact: true }).click();
  const arrival = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "CSV" }).click();
  expect((await arrival).suggestedFilename()).toBe("sweep-shift-confidence-seed7.csv");
});
