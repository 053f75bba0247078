// One's own pictures: folders, zips, official files and junk each get their clear answer, the page stays responsive,
// and nothing leaves the tab.

import { chromium, expect, test } from "playwright/test";
import { madeHeader } from "../src/core/files/pictures/madeHeaders.ts";
import { findBrowser } from "../scripts/browser/findBrowser.ts";
import {
  classFiles,
  filesInput,
  folderInput,
  given,
  madePng,
  openDialog,
  written,
} from "./support/ownPictures.ts";
import { finishTraining, openPage, rates } from "./support/page.ts";
import { watchTrouble } from "./support/watch.ts";

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
  const good = dialog.getByRole("button", { name: "Remove good.png" });
  await dialog.getByRole("button", { name: "Undo" }).click();
  await expect(good).toBeVisible();
  await dialog.getByRole("button", { name: "Redo" }).click();
  await expect(good).toBeHidden();
  // What a drop brought goes at once too, and comes back.
  await dialog.getByRole("button", { name: "Undo" }).click();
  await dialog.getByRole("button", { name: "Undo" }).click();
  await expect(good).toBeHidden();
  await expect(dialog.getByRole("button", { name: "Undo" })).toBeDisabled();
  await dialog.getByRole("button", { name: "Redo" }).click();
  await expect(good).toBeVisible();
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
