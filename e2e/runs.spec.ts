// Runs are kept, named, opened again after the page was closed, compared, deleted and brought back; and where the
// browser stores nothing, that is said and a file does it.

import { readFileSync } from "node:fs";
import { expect, test, type Page } from "playwright/test";
import { finishTraining, openPage, rates, unfold } from "./support/page.ts";

const tiny = "v=1&steps=60&trainPerClass=200&testPerClass=60";

async function runsPanel(page: Page) {
  await unfold(page, "Kept runs");
  return page.locator("#runs");
}

async function trainAndKeep(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "Train", exact: true }).click();
  await finishTraining(page);
  const panel = await runsPanel(page);
  await panel.getByLabel("Name of this run").fill(name);
  await panel.getByRole("button", { name: "Keep this run" }).click();
  await expect(panel.getByText(`Kept as “${name}”.`)).toBeVisible();
}

test("a kept run is there after a reload, and opens with its nets and its experiment", async ({ page }) => {
  await openPage(page, `${tiny}&poisonRate=0.2`);
  await trainAndKeep(page, "A fifth");
  const measured = await rates(page);
  const bars = await page.locator("#test table").first().innerText();

  await page.goto("about:blank");
  await openPage(page);
  const panel = await runsPanel(page);
  await panel.getByLabel("Name", { exact: true }).fill("One in five");
  await page.keyboard.press("Enter");
  await panel.getByRole("button", { name: "Open again" }).click();
  await expect(page).toHaveURL(/poisonRate=0\.2/);
  await expect.poll(() => rates(page)).toEqual(measured);
  await expect.poll(() => page.locator("#test table").first().innerText()).toBe(bars);
  await page.keyboard.press("Control+z");
  await expect(page).not.toHaveURL(/poisonRate/);

  await page.goto("about:blank");
  await openPage(page);
  await expect((await runsPanel(page)).getByLabel("Name", { exact: true })).toHaveValue("One in five");
});

test("two runs stand side by side; one is deleted and comes back", async ({ page }) => {
  await openPage(page, tiny);
  await trainAndKeep(page, "First");
  await page.goto("about:blank");
  await openPage(page, `${tiny}&poisonRate=0.2&seed=9`);
  await trainAndKeep(page, "Second");
  const panel = await runsPanel(page);
  for (const at of [0, 1]) await panel.getByRole("checkbox", { name: "Compare" }).nth(at).check();
  const compare = panel.getByRole("region", { name: "Side by side" }).first();
  await expect(compare.getByText("They differ in 2 settings: poisoning rate, seed.")).toBeVisible();
  await expect(compare.locator("figure svg[role=img]")).toHaveCount(2);
  await expect(compare.getByRole("row", { name: /^Poisoning rate/ })).toContainText("20");

  await panel.getByRole("button", { name: "Delete “First”" }).click();
  await expect(panel.getByText("“First” is deleted.")).toBeVisible();
  await expect(panel.getByRole("listitem")).toHaveCount(1);
  await panel.getByRole("button", { name: "Undo" }).click();
  await expect(panel.getByRole("listitem")).toHaveCount(2);
});

test("without a storage runs are kept for now, and a file takes them further", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "indexedDB", {
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await openPage(page);
  const panel = await runsPanel(page);
  await expect(panel.getByText("This browser lets the page store nothing.")).toBeVisible();
  await panel.getByRole("button", { name: "Keep this run" }).click();
  await expect(panel.getByRole("listitem")).toHaveCount(1);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    panel.getByRole("button", { name: "Save all as a file" }).click(),
  ]);
  const path = await download.path();
  expect(readFileSync(path, "utf8")).toContain('"format":"backdoor-playground-runs"');

  await page.reload();
  await openPage(page);
  const again = await runsPanel(page);
  await again.locator("input[type=file]").setInputFiles(path);
  await expect(again.getByText("Added 1 run.")).toBeVisible();
  await again.getByRole("button", { name: "Open again" }).click();
  await expect(page.getByText("flipped", { exact: true })).toBeVisible();
  await again.locator("input[type=file]").setInputFiles({
    name: "broken.json",
    mimeType: "application/json",
    buffer: Buffer.from('{"format":"backdoor-playground-runs","version":1,"runs":[{}]}'),
  });
  await expect(again.getByText("holds no runs that this page can read")).toBeVisible();
  await expect(again.getByRole("listitem")).toHaveCount(1);
});
