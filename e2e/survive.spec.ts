// Engines that are lost in the middle of a run: another one goes on with it, one sentence says so, and the run ends as
// it would have, bit for bit. One page for all, as a lecture has it.

import { expect, test, type Page } from "playwright/test";
import {
  breakEngine,
  hangEngine,
  notesOf,
  terminateEngine,
  hangTwins,
  watchEngines,
} from "./support/engines.ts";
import { isPacked } from "./support/packed.ts";
import { finishTraining, openPage, unfold } from "./support/page.ts";

const link = "v=1&steps=240&trainPerClass=200&testPerClass=40&batchSize=16&networkWidth=0.5";

/** Of the last step. */
async function hashAtTheEnd(page: Page): Promise<number> {
  await finishTraining(page);
  const { step, hash } = await notesOf(page);
  expect(step).toBe(240);
  return hash;
}

async function trainUntilSaved(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Restart" }).click();
  await expect.poll(async () => (await notesOf(page)).step).toBe(0);
  await expect.poll(async () => (await notesOf(page)).step, { intervals: [50] }).toBeGreaterThan(0);
}

// The twin's worker first: an engine that was lost once does without a second one.
const faults = [
  ["a net whose worker hangs", hangTwins, "The training engine stopped answering."],
  ["an engine that is gone without a word", terminateEngine, "The training engine stopped answering."],
  ["an engine that hangs", hangEngine, "The training engine stopped answering."],
] as const;

test("a lost engine is replaced, and the run ends the same", async ({ page }) => {
  await watchEngines(page);
  await page.clock.install();
  await openPage(page, `${link}&knob.trigger=square,5,10,10,00a650,1`);
  await page.getByRole("button", { name: "Train", exact: true }).click();
  // The machine sleeps for an hour: no engine is to blame.
  await expect.poll(async () => (await notesOf(page)).step, { intervals: [50] }).toBeGreaterThan(0);
  await page.clock.fastForward("01:00:00");
  const expected = await hashAtTheEnd(page);
  expect((await notesOf(page)).engines).toBe(1);
  for (const [what, lose, sentence] of faults) {
    await test.step(what, async () => {
      await trainUntilSaved(page);
      const before = await notesOf(page);
      await lose(page);
      const told = page.locator("#train").getByRole("status").filter({ hasText: sentence });
      await expect(told).toContainText(`It was started again and goes on from step ${before.step}.`, {
        timeout: 15_000,
      });
      await expect(page.locator("#train").getByRole("button", { name: "Pause" })).toBeEnabled();
      expect(await hashAtTheEnd(page)).toBe(expected);
      expect((await notesOf(page)).engines).toBe(before.engines + 1);
      await expect(page.getByText("25 of 1,024 pixels change")).toBeVisible();
      await told.getByRole("button", { name: "Dismiss" }).click();
      await expect(told).toHaveCount(0);
    });
  }
  await test.step("an engine that breaks when all is done", async () => {
    await breakEngine(page);
    await expect(
      page.locator("#train").getByText("The training engine stopped. It was started again."),
    ).toBeVisible();
    await expect(page.getByRole("combobox", { name: "Backend" })).not.toHaveValue("");
    await trainUntilSaved(page);
  });
});

test("an engine that is lost while the attack is still at work is replaced, and the run ends the same", async ({
  page,
}) => {
  await watchEngines(page);
  const short = "steps=240&trainPerClass=120&testPerClass=40&batchSize=16&networkWidth=0.5";
  await openPage(page, `v=1&attack=invisible-adaptive&${short}`);
  await page.getByRole("button", { name: "Train", exact: true }).click();
  await finishTraining(page);
  const expected = await notesOf(page);
  expect(expected.step).toBe(240);
  await page.getByRole("button", { name: "Restart" }).click();
  const train = page.locator("#train");
  const crafting = train.getByRole("progressbar", {
    name: "First the attacker trains a clean net of their own",
  });
  await expect(crafting).toHaveAttribute("value", /[1-9]/);
  await terminateEngine(page);
  await expect(train.getByText("The training engine stopped answering.")).toBeVisible({ timeout: 15_000 });
  await expect(train.getByText("It was started again")).toBeVisible();
  await finishTraining(page);
  expect(await notesOf(page)).toEqual({ ...expected, engines: expected.engines + 1 });
});

test("a storage that throws in the middle of a run changes nothing in it, and nothing kept is lost", async ({
  page,
}) => {
  await openPage(page, "v=1&steps=120&trainPerClass=200&testPerClass=40&batchSize=16&networkWidth=0.5");
  await page.getByRole("button", { name: "Train", exact: true }).click();
  await expect(page.locator("#train")).toContainText("left");
  await page.evaluate(() => {
    const full = () => {
      throw new DOMException("no room", "QuotaExceededError");
    };
    IDBObjectStore.prototype.put = IDBObjectStore.prototype.add = full;
    Storage.prototype.setItem = full;
  });
  await expect(page.getByText("On all 80 held-out pictures")).toBeVisible({ timeout: 60_000 });
  await expect(page.locator("#train").getByRole("alert")).toHaveCount(0);
  await unfold(page, "Kept runs");
  const runs = page.locator("#runs");
  await runs.getByRole("button", { name: "Keep this run" }).click();
  await expect(runs.getByText("The browser's storage did not take that: it may be full.")).toBeVisible();
  await expect(runs.getByRole("listitem")).toHaveCount(1);
  await expect(runs.getByRole("button", { name: "Save all as a file" })).toBeEnabled();
});

test("a loss that bursts stops the run, and a lower learning rate is one press away", async ({ page }) => {
  await openPage(page, "v=1&steps=30&trainPerClass=100&testPerClass=20&batchSize=32&learningRate=0.1");
  await page.getByRole("button", { name: "Train", exact: true }).click();
  const told = page.locator("#train").getByRole("alert").filter({ hasText: "the learning rate is too high" });
  await expect(told).toContainText("Lower the learning rate from 0.1 to 0.025 and train again.");
  await told.getByRole("button", { name: "Lower the learning rate" }).click();
  await expect.poll(() => page.url()).toContain("learningRate=0.025");
  await page.keyboard.press("Control+z");
  await expect.poll(() => page.url()).toContain("learningRate=0.1");
  await page.keyboard.press("Control+Shift+z");
  await expect.poll(() => page.url()).toContain("learningRate=0.025");
  await page.getByRole("button", { name: "Train", exact: true }).click();
  await expect(told).toHaveCount(0);
  await finishTraining(page);
});

test("pictures that do not arrive are asked for again, and done without in the end", async ({ page }) => {
  test.skip(!isPacked("mnist"), "no packed pictures here");
  let damaged = 0;
  await page.route("**/data/mnist/train-00-000.bin.gz*", async (route) => {
    if (++damaged > 2) return route.continue();
    const whole = await (await route.fetch()).body();
    // Cut off, and then with other bytes.
    return route.fulfill({
      body: damaged === 1 ? whole.subarray(0, 1000) : Buffer.from(whole.map((byte) => byte ^ 85)),
    });
  });
  // Says nothing for ever, the first time.
  let silent = 0;
  await page.route("**/data/mnist/train-01-000.bin.gz*", (route) =>
    ++silent > 1 ? route.continue() : undefined,
  );
  await page.route("**/data/mnist/train-*-001.bin.gz*", (route) => route.abort());
  await page.route("**/data/mnist/test-*-001.bin.gz*", (route) => route.fulfill({ status: 503 }));
  await page.goto("/#v=1&dataset=mnist&classes=0,1&steps=20&batchSize=64&trainPerClass=600&testPerClass=600");
  await page.getByRole("button", { name: "Train", exact: true }).click();
  const train = page.locator("#train");
  await expect(train.getByText("200 training pictures could not be fetched")).toBeVisible({
    timeout: 60_000,
  });
  await expect(train.getByText("200 held-out pictures could not be fetched")).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByText("On all 1,000 held-out pictures")).toBeVisible();
  expect(damaged).toBeGreaterThanOrEqual(3);
  expect(silent).toBeGreaterThanOrEqual(2);
  await expect(train.getByRole("alert")).toHaveCount(0);
});

test("an engine whose scripts did not come is asked for again by the next press of Train", async ({
  page,
}) => {
  let blocked = true;
  for (const script of ["worker", "host"]) {
    await page.route(`**/assets/${script}-*.js`, (route) => (blocked ? route.abort() : route.continue()));
  }
  await page.goto("/#v=1&steps=20&trainPerClass=40&testPerClass=20&batchSize=16&networkWidth=0.5");
  await expect(page.getByText("The engine could not be loaded").first()).toBeVisible();
  blocked = false;
  await page.getByRole("button", { name: "Train", exact: true }).click();
  await expect(page.getByText("On all 40 held-out pictures")).toBeVisible({ timeout: 60_000 });
  await expect(page.locator("#train").getByRole("alert")).toHaveCount(0);
});
