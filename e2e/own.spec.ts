// One's own pictures: folders, zips, official files and junk each get their clear answer, the page stays responsive,
// and nothing leaves the tab.

import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { encode } from "fast-png";
import { chromium, expect, test, type Page } from "playwright/test";
import { madeHeader } from "../src/core/files/pictures/madeHeaders.ts";
import { findBrowser } from "../scripts/browser/findBrowser.ts";
import { finishTraining, openPage, rates } from "./support/page.ts";
import { watchTrouble } from "./support/watch.ts";

/** A disc on a plain ground; the colour says the class, place and shade say which picture it is. */
function madePng(red: number, blue: number, index: number, side = 40): Uint8Array {
  const data = new Uint8Array(side * side * 3);
  const [x0, y0] = [8 + (index % 24), 8 + ((index * 7) % 24)];
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const inside = (x - x0) ** 2 + (y - y0) ** 2 < 49;
      data.set(inside ? [red, 40, blue] : [90 + (index % 50), 120, 100 + (index % 31)], (y * side + x) * 3);
    }
  }
  return encode({ width: side, height: side, data, channels: 3, depth: 8 });
}

type Files = Readonly<Record<string, Uint8Array>>;

const classFiles = (folder: string, red: number, blue: number, count: number): Files =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`${folder}/${at}.png`, madePng(red, blue, at)]),
  );

/** On disk, for the folder chooser, which wants real folders. */
function written(files: Files): string {
  const root = mkdtempSync(join(tmpdir(), "own-"));
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
  return root;
}

const given = (files: Files) =>
  Object.entries(files).map(([name, bytes]) => ({
    name,
    mimeType: "application/octet-stream",
    buffer: Buffer.from(bytes),
  }));

async function openDialog(page: Page) {
  await page.getByRole("combobox", { name: "Pictures", exact: true }).selectOption("own");
  const dialog = page.getByRole("dialog", { name: "Your own pictures" });
  await expect(dialog).toBeVisible();
  return dialog;
}

const filesInput = (dialog: ReturnType<Page["locator"]>) => dialog.locator("input[type=file]").first();
const folderInput = (dialog: ReturnType<Page["locator"]>) => dialog.locator("input[webkitdirectory]").first();

test("two folders of pictures are classes; they train and give numbers, and nothing leaves the tab", async ({
  page,
}) => {
  const trouble = watchTrouble(page);
  await openPage(page);
  const dialog = await openDialog(page);
  const asked: string[] = [];
  page.on("request", (request) => void (request.url().startsWith("blob:") || asked.push(request.url())));
  await folderInput(dialog).setInputFiles(
    written({ ...classFiles("shop/mugs", 220, 30, 40), ...classFiles("shop/pens", 30, 220, 40) }),
  );
  await expect(dialog.getByRole("region", { name: "mugs" })).toContainText(
    "40 pictures: 32 to learn from, 8 drawn at random and held out.",
  );
  await dialog.getByRole("button", { name: "Use these pictures" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByLabel("Poisoned training pictures", { exact: true })).toContainText("mugs");
  await page.getByRole("button", { name: "Train", exact: true }).click();
  await finishTraining(page);
  await expect(page.getByText("On all 16 held-out pictures")).toBeVisible();
  const { clean, poisoned } = await rates(page);
  expect(clean["Clean accuracy"]).toBeGreaterThan(80);
  expect(poisoned["Attack success rate"]).toBeGreaterThan(60);
  // The import's own script is the last thing that is loaded, from the page's own address.
  expect(asked.filter((url) => !url.startsWith(new URL("/assets/", page.url()).href))).toEqual([]);
  expect(trouble).toEqual([]);
});

test("what is no picture, broken, too large or there twice is left out with its reason", async ({ page }) => {
  await openPage(page);
  const dialog = await openDialog(page);
  const whole = madePng(200, 20, 1);
  await filesInput(dialog).setInputFiles(
    given({
      "good.png": whole,
      "again.png": whole,
      "notes.txt": new TextEncoder().encode("Dear all,"),
      "cut.png": madePng(10, 200, 2).slice(0, -40),
      "bomb.png": madeHeader("png", 60_000, 60_000),
      "phone.heic": new TextEncoder().encode("\0\0\0\u0018ftypheic"),
      "broken.zip": Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9, 9),
    }),
  );
  const report = dialog.getByRole("status", { name: "Left out" });
  await expect(report).toContainText("1 file is no picture: notes.txt");
  await expect(report).toContainText("1 picture is broken or cut off: cut.png");
  await expect(report).toContainText("1 picture has more than 100 million pixels: bomb.png");
  await expect(report).toContainText("of a kind that cannot be read here: phone.heic");
  await expect(report).toContainText("1 packed file is broken: broken.zip");
  await expect(report).toContainText("1 picture is there already: again.png");
  await expect(dialog.getByText("1 picture. 19 more are needed.")).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Use these pictures" })).toBeDisabled();
  await dialog.getByRole("button", { name: "Remove good.png" }).click();
  await expect(dialog.getByRole("button", { name: "Remove good.png" })).toBeHidden();
  await dialog.getByRole("button", { name: "Undo" }).click();
  await expect(dialog.getByRole("button", { name: "Remove good.png" })).toBeVisible();
});

test("a zip names its classes by folders, and 1,000 files leave the page responsive", async ({ page }) => {
  const files = { ...classFiles("set/tea", 200, 20, 500), ...classFiles("set/__MACOSX", 1, 1, 1) };
  const coffee = classFiles("set/coffee", 20, 200, 500);
  await openPage(page);
  const dialog = await openDialog(page);
  await expect(page.getByText("flipped", { exact: true })).toBeAttached();
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map((each) => each.duration))).observe({
      entryTypes: ["longtask"],
    });
  });
  await filesInput(dialog).setInputFiles(
    given({ "set.zip": zipSync({ ...files, ...coffee }, { level: 0 }) }),
  );
  await expect(dialog.getByRole("region", { name: "coffee" })).toContainText("500 pictures", {
    timeout: 60_000,
  });
  await expect(dialog.getByText("Enough to learn from.")).toBeVisible({ timeout: 60_000 });
  const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
  test.info().annotations.push({
    type: "long tasks while importing 1,000 files",
    description: `${tasks.map(Math.round)}`,
  });
  console.log("long tasks while importing 1,000 files, ms:", tasks.map(Math.round));
  expect(Math.max(0, ...tasks)).toBeLessThan(200);
});

test("a link to somebody's own pictures says that they are not in it", async ({ page }) => {
  await page.goto("/#v=1&dataset=own&classes=mug,pen");
  await expect(page.getByText("This experiment uses somebody's own pictures").first()).toBeVisible();
  await page.getByRole("alert").getByRole("button", { name: "Your own pictures…" }).click();
  await expect(page.getByRole("dialog", { name: "Your own pictures" })).toBeVisible();
});

test("the camera fills a class while the button is held, and both nets say what they see", async ({
  baseURL,
}) => {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--use-fake-device-for-media-stream",
      "--use-fake-ui-for-media-stream",
    ],
  });
  const page = await browser.newPage({ baseURL: baseURL ?? "" });
  await openPage(page);
  await expect(page.getByText("flipped", { exact: true })).toBeVisible();
  const dialog = await openDialog(page);
  await dialog.getByRole("tab", { name: "Camera" }).click();
  await dialog.getByRole("button", { name: "Turn the camera on" }).click();
  const button = dialog.getByRole("button", { name: "Hold to take pictures" });
  await expect(button).toBeEnabled();
  await button.focus();
  await page.keyboard.down("Space");
  await expect(dialog.getByRole("region", { name: "class 1" })).toContainText(/[3-9] pictures/);
  await page.keyboard.up("Space");
  await expect(button).toBeVisible();

  await dialog.getByRole("tab", { name: "Try the nets" }).click();
  await dialog.getByRole("button", { name: "Turn the camera on" }).click();
  await expect(dialog.getByRole("row", { name: /Poisoned net/ })).toContainText(/cat/);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await browser.close();
});

test("no camera, and a photo of one's own through both nets", async ({ page, context }) => {
  await context.clearPermissions();
  await openPage(page);
  await expect(page.getByText("flipped", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Try your own photo or camera" }).click();
  const dialog = page.getByRole("dialog", { name: "Your own pictures" });
  await dialog.getByRole("button", { name: "Turn the camera on" }).click();
  await expect(dialog.getByText(/The camera was not allowed|No camera was found/)).toBeVisible();
  await dialog.locator("input[type=file]").setInputFiles(given({ "a.png": madePng(200, 20, 3) }));
  await expect(dialog.getByRole("row", { name: /Clean net/ })).toContainText(/dog/);
  await dialog.locator("input[type=file]").setInputFiles(given({ "a.txt": Uint8Array.of(65, 66) }));
  await expect(dialog.getByText("This file is no picture that can be read here.")).toBeVisible();
});
