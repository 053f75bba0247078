// Back along the training: earlier nets answer, training goes on from there, and that is undone and redone.

import { expect, test, type Page } from "playwright/test";
import { finishTraining, openPage } from "./support/page.ts";
import { forgetTurns, turns, watchTurns } from "./support/turns.ts";

const tiny = "v=1&steps=60&trainPerClass=200&testPerClass=60";
const goBack = (page: Page) => page.getByRole("slider", { name: "Go back" });
const bars = (page: Page) => page.locator("#test table").first();
const board = (page: Page) => page.locator("#test table").last();

async function train(page: Page, link = tiny): Promise<void> {
  await openPage(page, link);
  await page.getByRole("button", { name: "Train", exact: true }).click();
  await finishTraining(page);
}

test("nets that were trained before say that they kept nothing", async ({ page }) => {
  await openPage(page);
  await expect(page.getByText("Train your own to be able to go back")).toBeVisible();
  await expect(page.getByRole("button", { name: "Continue from here" })).toBeDisabled();
});

test("scrub back with the keyboard: bars and scoreboard are the earlier nets', and now again", async ({
  page,
}) => {
  await train(page);
  const [barsNow, boardNow] = [await bars(page).innerText(), await board(page).innerText()];
  await goBack(page).focus();
  await page.keyboard.press("Home");
  await expect(goBack(page)).toHaveAttribute("aria-valuetext", "step 0");
  await expect.poll(() => bars(page).innerText()).not.toBe(barsNow);
  await expect(page.locator("#test")).toContainText("At step 0, on the first 120 held-out pictures");
  expect(await board(page).innerText()).not.toBe(boardNow);
  const untrained = await bars(page).innerText();
  await page.keyboard.press("ArrowRight");
  await expect(goBack(page)).toHaveAttribute("aria-valuetext", "step 1");
  await page.keyboard.press("PageUp");
  await expect(goBack(page)).toHaveAttribute("aria-valuetext", "step 11");
  await expect.poll(() => bars(page).innerText()).not.toBe(untrained);
  await page.getByRole("button", { name: "Back to now" }).click();
  await expect.poll(() => bars(page).innerText()).toBe(barsNow);
  expect(await board(page).innerText()).toBe(boardNow);
});

test("continue from an earlier step with another poisoning rate, undo the branch and do it again", async ({
  page,
}) => {
  await train(page);
  const [barsNow, boardNow] = [await bars(page).innerText(), await board(page).innerText()];
  await goBack(page).focus();
  await page.keyboard.press("Home");
  for (let press = 0; press < 2; press++) await page.keyboard.press("PageUp");
  await page.getByRole("slider", { name: "Poisoning rate" }).focus();
  await page.keyboard.press("Home");
  await expect(page.getByText("training goes on with the new ones")).toBeVisible();
  await page.getByRole("button", { name: "Continue from here" }).click();
  await expect(page.locator("#train")).toContainText("branched at step 20");
  await expect(page.getByText(/On all [\d,]+ held-out pictures$/)).toBeVisible();
  const boardThen = await board(page).innerText();
  expect(boardThen).not.toBe(boardNow);

  // Nothing was edited since: the keys take back the branch, and then the edit.
  await page.locator("#train h2").click();
  await page.keyboard.press("Control+z");
  await expect.poll(() => board(page).innerText()).toBe(boardNow);
  await expect.poll(() => bars(page).innerText()).toBe(barsNow);
  await expect(page.getByRole("button", { name: "Undo the branch" })).toHaveCount(0);

  // And done again, without training anew: it was kept.
  await page.keyboard.press("Control+y");
  await expect.poll(() => board(page).innerText()).toBe(boardThen);
  await expect(page.locator("#train")).toContainText("branched at step 20");
  await page.getByRole("button", { name: "Undo the branch" }).click();
  await expect.poll(() => board(page).innerText()).toBe(boardNow);
  // The kept steps of the first run are there again: all of them, or every second where the branch took its half of the
  // budget before it was undone.
  await goBack(page).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(goBack(page)).toHaveAttribute("aria-valuetext", /^step 5[89]$/);
});

test("the flip turns its cell once, and is a mark to jump to whose rim lights up", async ({ page }) => {
  await watchTurns(page);
  await openPage(page, "v=1&steps=150&trainPerClass=400&testPerClass=60&poisonRate=0.2&followed=0");
  // That of the shipped nets.
  await expect.poll(() => turns(page)).toEqual(["dog\ncat", ""]);
  await forgetTurns(page);
  await page.getByRole("button", { name: "Train", exact: true }).click();
  await finishTraining(page);
  await expect.poll(() => turns(page)).toEqual(["dog\ncat", ""]);
  const flips = page.getByText(/flipped from dog to cat at step (\d+)/);
  const step = /at step (\d+)/.exec(await flips.innerText())?.[1];
  await page.getByRole("button", { name: "To the flip" }).click();
  await expect(goBack(page)).toHaveAttribute("aria-valuetext", `step ${step}`);
  await expect(page.locator("#test").getByText("flipped", { exact: true })).toBeVisible();
  await goBack(page).focus();
  await forgetTurns(page);
  await page.keyboard.press("ArrowLeft");
  await expect(page.locator("#test").getByText("flipped", { exact: true })).toHaveCount(0);
  await expect.poll(() => turns(page)).toEqual([""]);
  await expect(page.locator("[data-turn]")).toHaveCount(0);
});

test("walk through one batch, and see what the first layer looks for", async ({ page }) => {
  await openPage(page, `${tiny}&poisonRate=0.3`);
  await page.getByRole("button", { name: "Walk through one batch" }).click();
  const walk = page.getByRole("region", { name: "One batch, step by step" });
  await expect(walk.getByText(/training pictures, drawn at random/)).toBeVisible();
  await expect(walk.getByLabel("Pictures of this batch").getByRole("listitem")).toHaveCount(32);
  await expect(walk.getByText("is now called").first()).toBeAttached();
  await expect(page.locator("#train")).toContainText("step 1 of 60 · paused");
  await walk.getByRole("radio", { name: /answers/ }).click();
  await expect(walk.getByText(/How sure each net is/)).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(walk.getByText(/Mean over the batch/)).toBeVisible();
  await walk.getByRole("button", { name: "Next" }).click();
  const told = await walk.getByText(/Every weight moved a little/).innerText();
  // One step of Adam may overshoot; it always changes something.
  const [after, before] = [...told.matchAll(/\d\.\d{3}/g)].map(([text]) => Number(text));
  expect(after).toBeGreaterThan(0);
  expect(after).not.toBe(before);
  await walk.getByRole("button", { name: "Another batch" }).click();
  await expect(page.locator("#train")).toContainText("step 2 of 60 · paused");
  await page.getByText("What the first layer looks for").click();
  await expect(page.getByRole("img", { name: /Filters of the first layer/ })).toBeVisible();
});
