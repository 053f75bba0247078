// Imports at their limits: thousands of files, huge photos, every format, real drops, and files that would burst. The
// page answers all the while.

import { zipSync } from "fflate";
import { expect, test, type Locator, type Page } from "playwright/test";
import { madeHeader } from "../src/core/files/pictures/madeHeaders.ts";
import { longestAllowedMs, longestTask, watchLongTasks } from "./support/longTasks.ts";
import { classFiles, filesInput, given, madePng, openDialog, written } from "./support/ownPictures.ts";
import { openPage } from "./support/page.ts";

async function quietDialog(page: Page): Promise<Locator> {
  await openPage(page);
  await expect(page.getByText("flipped", { exact: true })).toBeVisible();
  const dialog = await openDialog(page);
  await watchLongTasks(page);
  return dialog;
}

/** A drop as the system makes it: real files and folders from disk. */
async function drop(page: Page, at: Locator, files: readonly string[]): Promise<void> {
  const box = await at.boundingBox();
  if (!box) throw new Error("nowhere to drop");
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  const place = { x: box.x + box.width / 2, y: box.y + Math.min(40, box.height / 2), data };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await session.send("Input.dispatchDragEvent", { type, ...place });
}

test("a dropped folder of 5,000 pictures is read while the page answers", async ({ page }) => {
  const folder = written(classFiles("mugs", 220, 30, 5000));
  const dialog = await quietDialog(page);
  const started = performance.now();
  await drop(page, dialog, [`${folder}/mugs`]);
  await expect(dialog.getByRole("region", { name: "mugs" })).toContainText(/[\d,]+ pictures:/);
  // While they are being read: the page takes clicks.
  await dialog.getByRole("tab", { name: "Camera" }).click();
  await dialog.getByRole("tab", { name: "Files" }).click();
  await expect(dialog.getByRole("progressbar", { name: "Reading pictures" })).toBeVisible();
  await expect(dialog.getByRole("progressbar", { name: "Reading pictures" })).toBeHidden({ timeout: 60_000 });
  console.log(`5,000 files: ${Math.round(performance.now() - started)} ms`);
  await expect(dialog.getByRole("region", { name: "mugs" })).toContainText("5,000 pictures: 4,000 to learn");
  await expect(dialog.getByText("At least 2 classes with 20 pictures each are needed.")).toBeVisible();
  expect(await longestTask(page, "5,000 files were read")).toBeLessThan(longestAllowedMs);
});

test("a chosen folder gives its files one by one, and where that cannot be the browser's usual chooser comes", async ({
  page,
}) => {
  const dialog = await quietDialog(page);
  const files = Object.entries(classFiles("mugs", 220, 30, 21)).map(
    ([path, bytes]) => [path.replace("mugs/", ""), [...bytes]] as const,
  );
  await page.evaluate(async (wanted) => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle("mugs", { create: true });
    for (const [name, bytes] of wanted) {
      const writing = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await writing.write(Uint8Array.from(bytes));
      await writing.close();
    }
    Object.assign(globalThis, { showDirectoryPicker: async () => folder });
  }, files);
  const button = dialog.getByRole("button", { name: "Folder", exact: true }).first();
  await button.click();
  await expect(dialog.getByRole("region", { name: "mugs" })).toContainText("21 pictures");
  await page.evaluate(() => {
    const refuse = () => Promise.reject(new DOMException("not in a frame", "SecurityError"));
    Object.assign(globalThis, { showDirectoryPicker: refuse });
  });
  const usual = page.waitForEvent("filechooser");
  await button.click();
  expect((await usual).isMultiple()).toBe(true);
});

test("a zip names its classes by folders", async ({ page }) => {
  const dialog = await quietDialog(page);
  const files = {
    ...classFiles("set/tea", 200, 20, 30),
    ...classFiles("set/coffee", 20, 200, 17),
    ...classFiles("set/__MACOSX", 1, 1, 1),
  };
  await filesInput(dialog).setInputFiles(given({ "set.zip": zipSync(files, { level: 0 }) }));
  await expect(dialog.getByRole("region", { name: "tea" })).toContainText("30 pictures: 24 to learn from");
  await expect(dialog.getByText("“coffee” needs 3 more pictures.")).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Use these pictures" })).toBeDisabled();
});

/** The formats that the page makes itself, each left red and right blue. */
async function giveMade(
  page: Page,
  made: readonly {
    readonly name: string;
    readonly type: string;
    readonly width: number;
    readonly height: number;
  }[],
): Promise<void> {
  await page.evaluate(async (wanted) => {
    const transfer = new DataTransfer();
    for (const [at, { name, type, width, height }] of wanted.entries()) {
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext("2d");
      if (!context) throw new Error("no canvas");
      // The same picture a second time would be refused.
      context.fillStyle = `rgb(${250 - at * 8}, 16, 16)`;
      context.fillRect(0, 0, width / 2, height);
      context.fillStyle = "#1010e0";
      context.fillRect(width / 2, 0, width / 2, height);
      const blob = await canvas.convertToBlob({ type, quality: 0.9 });
      if (blob.type !== type) throw new Error(`made ${blob.type} instead of ${type}`);
      transfer.items.add(new File([blob], name));
    }
    // What was made before counts for nothing.
    (globalThis as unknown as { longTasks: number[] }).longTasks.length = 0;
    const input = document.querySelector<HTMLInputElement>("[role=dialog] input[type=file]");
    if (!input) throw new Error("no file input");
    input.files = transfer.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }, made);
}

/** Red and blue of a cell of the small picture with this name, as the page shows it. */
const shownPixel = (dialog: Locator, name: string, x: number, y = 16) =>
  dialog
    .getByRole("button", { name: `Remove ${name}` })
    .locator("canvas")
    .evaluate(
      (canvas: HTMLCanvasElement, [column, row]) => {
        const scale = canvas.width / 32;
        const data = canvas
          .getContext("2d")
          ?.getImageData((column + 0.5) * scale, (row + 0.5) * scale, 1, 1).data;
        return [data?.[0] ?? -1, data?.[2] ?? -1];
      },
      [x, y] as const,
    );

test("JPEG, WebP, PNG and a photo of 50 megapixels become the small pictures they should", async ({
  page,
}) => {
  const dialog = await quietDialog(page);
  await giveMade(page, [
    { name: "small.jpg", type: "image/jpeg", width: 300, height: 200 },
    { name: "small.webp", type: "image/webp", width: 200, height: 301 },
    { name: "odd.png", type: "image/png", width: 33, height: 97 },
    { name: "photo.jpg", type: "image/jpeg", width: 8660, height: 5774 },
    { name: "photo.png", type: "image/png", width: 7072, height: 7072 },
  ]);
  for (const name of ["small.jpg", "small.webp", "odd.png", "photo.jpg", "photo.png"]) {
    await expect(dialog.getByRole("button", { name: `Remove ${name}` })).toBeVisible();
    const [left, right] = [await shownPixel(dialog, name, 3), await shownPixel(dialog, name, 28)];
    expect([name, ...left.map((value) => Math.abs(value - 120) > 80)]).toEqual([name, true, true]);
    expect(left[0]).toBeGreaterThan(200);
    expect(right[1]).toBeGreaterThan(200);
    expect(right[0]).toBeLessThan(40);
  }
  expect(await longestTask(page, "photos of 50 megapixels were read")).toBeLessThan(longestAllowedMs);
});

test("what would burst is refused by what it claims", async ({ page }) => {
  const dialog = await quietDialog(page);
  const bomb = zipSync({ "a.png": new Uint8Array(30_000_000) }, { level: 9 });
  expect(bomb.length).toBeLessThan(40_000);
  await filesInput(dialog).setInputFiles(
    given({
      "wall.png": madeHeader("png", 12_000, 9000),
      "wall.jpg": madeHeader("jpeg", 60_000, 60_000),
      "wall.webp": madeHeader("webp", 16_000, 16_000),
      "bomb.zip": bomb,
      "nested.zip": zipSync({ "inner.zip": zipSync({ "a.png": madePng(1, 2, 3) }) }),
    }),
  );
  const report = dialog.getByRole("status", { name: "Left out" });
  await expect(report).toContainText(
    "3 pictures have more than 100 million pixels: wall.png, wall.jpg, wall.webp",
  );
  await expect(report).toContainText("1 packed file claims to hold more than 500 MB: bomb.zip");
  await expect(report).toContainText("1 packed file lies inside another one: inner.zip");
  await expect(report).toContainText("Unpack");
  expect(await longestTask(page, "files that would burst were refused")).toBeLessThan(longestAllowedMs);
});

test("folders dropped on the page name classes, files dropped on a class go into it", async ({ page }) => {
  await openPage(page);
  const root = written({
    ...classFiles("mugs", 220, 30, 25),
    ...classFiles("pens/blue ones", 30, 220, 21),
    "loose/1.png": madePng(9, 9, 1),
    "loose/2.png": madePng(9, 9, 2),
  });
  await drop(page, page.locator("#train"), [`${root}/mugs`, `${root}/pens`]);
  const dialog = page.getByRole("dialog", { name: "Your own pictures" });
  const mugs = dialog.getByRole("region", { name: "mugs" });
  await expect(mugs).toContainText("25 pictures");
  await expect(dialog.getByRole("region", { name: "blue ones" })).toContainText("21 pictures");
  await expect(dialog.getByText("Enough to learn from.")).toBeVisible();
  await drop(page, mugs, [`${root}/loose/1.png`, `${root}/loose/2.png`]);
  await expect(mugs).toContainText("27 pictures");
});
