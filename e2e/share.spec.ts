// One link: what its dialog says of it is true, and two people who open it get the same numbers.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test, type Browser, type Page } from "playwright/test";
import { complaintsOf } from "./support/axe.ts";
import { finishTraining, openPage, rates, unfold, type Rates } from "./support/page.ts";

const tiny = "v=1&steps=60&trainPerClass=200&testPerClass=60&seed=23";

async function openDialog(page: Page) {
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Share this experiment" });
  await expect(dialog).toBeVisible();
  return dialog;
}

test("the dialog says what the link holds, how long it is, and what is not in it", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`/?hide=sweep,runs&lock=attack#${tiny}&attack=blended`);
  await expect(page.getByRole("combobox", { name: "Backend" })).not.toHaveValue("");
  const dialog = await openDialog(page);
  for (const words of [
    "Training steps",
    "60",
    "Seed",
    "23",
    "Attack",
    "Left out of the page",
    "Turn one knob, Kept runs",
    "Cannot be changed",
    "Attack and its knobs",
  ])
    await expect(dialog).toContainText(words);
  await expect(dialog).not.toContainText("Learning rate");
  await expect(dialog).toContainText("The trained nets");
  const address = await dialog.getByLabel("The link", { exact: true }).inputValue();
  await expect(dialog).toContainText(`${address.length} of 2,000 characters`);
  // One link: the view stands behind "#" with the experiment.
  expect(new URL(address).search).toBe("");
  expect(new URLSearchParams(new URL(address).hash.slice(1)).get("hide")).toBe("sweep,runs");
  await dialog.getByRole("button", { name: "Copy link" }).click();
  await expect(dialog.getByText("Copied")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  // The page's nets have answered meanwhile: a cell that still turns is too pale for a moment.
  await expect
    .poll(() =>
      page.evaluate(() => document.getAnimations().filter((each) => each.playState === "running").length),
    )
    .toBe(0);
  expect(await complaintsOf(page)).toEqual([]);

  const lecture = await dialog.getByRole("link", { name: "Open in lecture mode" }).getAttribute("href");
  const builder = await dialog.getByRole("link", { name: "Put it into a course page" }).getAttribute("href");
  await page.goto(lecture ?? "");
  await expect(page.getByRole("toolbar")).toBeVisible();
  await page.goto(builder ?? "");
  await expect(page.getByRole("textbox", { name: "Lines to paste" })).toHaveValue(
    /\?embed=1&amp;hide=sweep,runs&amp;lock=attack#v=1&amp;attack=blended.*seed=23/,
  );
});

test("a link with everything behind # opens so, stays so, and is what is shared again", async ({ page }) => {
  await page.goto(`/?lock=attack#${tiny}&hide=sweep,runs&lock=settings&theme=dark&lang=zh`);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
  await expect(page.locator("#train")).toBeVisible();
  await expect(page.locator("#sweep, #runs")).toHaveCount(0);
  await page.getByRole("button", { name: "换种子" }).click();
  await expect.poll(() => new URL(page.url()).hash).not.toContain("seed=23");
  expect(new URL(page.url()).hash).toContain("&hide=sweep,runs&lock=settings&theme=dark&lang=zh");
  await page.getByRole("button", { name: "分享", exact: true }).click();
  const address = await page.getByLabel("链接", { exact: true }).inputValue();
  // Of the two lists of what cannot be changed the query's counts.
  expect(new URLSearchParams(new URL(address).hash.slice(1)).get("lock")).toBe("attack");
  await page.goto(address);
  await page.reload();
  await expect(page.locator("#train")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator("#sweep, #runs")).toHaveCount(0);
  // Another link with another view, opened in the same tab.
  await page.evaluate(() => (location.hash = "#v=1&steps=60&present=1&lang=en"));
  await expect(page.getByRole("toolbar")).toBeVisible();
});

interface Found {
  readonly rates: Rates;
  readonly weights: string;
}

async function trainedBy(browser: Browser, address: string): Promise<{ page: Page; found: Found }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.getByRole("combobox", { name: "Backend" })).toHaveValue("wasm");
  await page.getByRole("button", { name: "Train", exact: true }).click();
  await finishTraining(page);
  await unfold(page, "Take it along");
  const [download] = await Promise.all([
    page.waitForEvent("download", { predicate: (file) => file.suggestedFilename().endsWith(".bin") }),
    page.locator("#save").getByRole("button", { name: "Poisoned net" }).click(),
  ]);
  const weights = createHash("sha256")
    .update(readFileSync(await download.path()))
    .digest("hex");
  return { page, found: { rates: await rates(page), weights } };
}

test("two people who open the same link get the same nets, bit for bit, on WASM", async ({
  browser,
  baseURL,
}) => {
  const first = await trainedBy(browser, `${baseURL}/#${tiny}`);
  const dialog = await openDialog(first.page);
  await expect(dialog).toContainText("On WASM, where it was trained, yes.");
  const address = await dialog.getByLabel("The link", { exact: true }).inputValue();
  expect(address).toContain("made=wasm");
  const second = await trainedBy(browser, address);
  expect(second.found).toEqual(first.found);
  await expect(second.page.getByText("The numbers of this link were made on")).toHaveCount(0);
  const other = await trainedBy(browser, address.replace("seed=23", "seed=24"));
  expect(other.found.weights).not.toBe(first.found.weights);
  for (const { page } of [first, second, other]) await page.context().close();
});

test("made on another backend: the page says so, offers that one, and is silent once the experiment is another", async ({
  page,
}) => {
  await openPage(page, `${tiny}&made=cpu`);
  const notice = page.getByText("The numbers of this link were made on JavaScript; here WASM trains.");
  await expect(notice).toBeVisible();
  await page.getByRole("button", { name: "New seed" }).click();
  await expect(notice).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await page.getByRole("button", { name: "Train on JavaScript" }).click();
  await expect(page.getByRole("combobox", { name: "Backend" })).toHaveValue("cpu");
  await expect(notice).toHaveCount(0);
});
