// The trigger studio: files, handles, symmetry, jitter; with the mouse, the keyboard alone, and a finger.

import { readFileSync } from "node:fs";
import { encode } from "fast-png";
import { expect, test, type Page } from "playwright/test";
import { longestAllowedMs, longestTask, watchLongTasks } from "./support/longTasks.ts";
import { openPage } from "./support/page.ts";

const small = "v=1&steps=60&trainPerClass=200&testPerClass=60";
const studio = (page: Page) => page.locator("#trigger-studio");
const gallery = (page: Page) => page.getByLabel("Poisoned training pictures with their old and new names");

/** The mark as the link has it, once the link has caught up. */
async function markInLink(page: Page): Promise<string> {
  await page.waitForTimeout(400);
  return page.evaluate(() => new URLSearchParams(location.hash.slice(1)).get("knob.trigger") ?? "");
}

test("a mark saved as PNG and opened again is the same mark, and undo brings back what was there", async ({
  page,
}) => {
  const painted = "painted,3,20,9,ff0d0d,0.7,3x2p:A_8NDYAAAAAA__sAEP_-_f_kDw";
  await openPage(page, `${small}&knob.trigger=${painted}`);
  await expect(page.getByText("5 of 1,024 pixels change")).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save PNG" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("pets-badnets-seed7-trigger.png");
  const png = readFileSync(await file.path());
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([32, 32]);

  await page.getByRole("button", { name: "Clear the mark" }).click();
  await expect(page.getByText("0 of 1,024 pixels change")).toBeVisible();
  const input = studio(page).locator("input[type=file]");
  await input.setInputFiles({ name: "mark.png", mimeType: "image/png", buffer: png });
  await expect(studio(page)).toContainText("mark.png is the mark now, pixel for pixel.");
  expect(await markInLink(page)).toBe(painted);

  await input.setInputFiles({
    name: "cat.jpg",
    mimeType: "image/jpeg",
    buffer: Buffer.from("no picture".repeat(9)),
  });
  await expect(page.getByText("cat.jpg is no PNG picture.")).toBeVisible();
  expect(await markInLink(page)).toBe(painted);

  await page.keyboard.press("Control+z");
  await expect(page.getByText("0 of 1,024 pixels change")).toBeVisible();
  await page.keyboard.press("Control+y");
  await expect(page.getByText("5 of 1,024 pixels change")).toBeVisible();
});

test("a PNG of 16 megapixels is made small beside the page; a larger one is refused at once", async ({
  page,
}) => {
  await openPage(page, small);
  await watchLongTasks(page);
  const input = studio(page).locator("input[type=file]");
  const rgba = new Uint8Array(4000 * 4000 * 4).fill(200);
  const large = encode({ width: 4000, height: 4000, data: rgba, channels: 4 });
  const file = { name: "poster.png", mimeType: "image/png", buffer: Buffer.from(large) };
  await input.setInputFiles(file);
  await expect(studio(page)).toContainText("poster.png has 4,000 × 4,000 pixels. It was made smaller");
  await expect(page.getByText("1,024 of 1,024 pixels change")).toBeVisible();
  expect(await longestTask(page, "a PNG of 16 megapixels was opened")).toBeLessThan(longestAllowedMs);
  file.buffer.writeUInt32BE(4001, 16);
  await input.setInputFiles(file);
  await expect(
    page.getByText("4,001 × 4,000 pixels; more than 16,000,000 are not opened here."),
  ).toBeVisible();
});

test("jitter lays the mark elsewhere on every picture of the gallery, and 0 brings all back", async ({
  page,
}) => {
  await openPage(page, small);
  const tiles = () =>
    gallery(page)
      .locator("canvas")
      .evaluateAll((all) => all.map((each) => (each as HTMLCanvasElement).toDataURL()));
  const still = await tiles();
  const jitter = studio(page).getByRole("slider", { name: "Jitter" });
  await jitter.focus();
  await page.keyboard.press("End");
  await expect(studio(page)).toContainText("up to 16 px away");
  await expect
    .poll(async () => (await tiles()).filter((tile, at) => tile !== still[at]).length)
    .toBeGreaterThan(8);
  expect(await markInLink(page)).toMatch(/,j16$/);
  await page.keyboard.press("Home");
  await expect.poll(tiles).toEqual(still);
});

test("the handles resize and turn a mark, each pull is one step back", async ({ page }) => {
  await openPage(page, `${small}&knob.trigger=cross,9,15,16,ff0d0d,1`);
  const painter = await studio(page).locator("canvas").first().boundingBox();
  if (!painter) throw new Error("the painter is not on the page");
  const cell = painter.width / 32;
  const middle = { x: painter.x + 15.5 * cell, y: painter.y + 16.5 * cell };
  const pull = async (kind: string, to: { x: number; y: number }) => {
    const handle = await page.locator(`[data-handle=${kind}]`).boundingBox();
    if (!handle) throw new Error(`no ${kind} to pull`);
    await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 8 });
    await page.mouse.up();
  };
  // The knob stands above the mark; led to its right it has gone a quarter of the way round.
  await pull("knob", { x: middle.x + 8 * cell, y: middle.y });
  expect(await markInLink(page)).toBe("cross,9,15,16,ff0d0d,1,r90");
  await pull("corner", { x: middle.x + 10 * cell, y: middle.y + 10 * cell });
  expect(await markInLink(page)).toBe("cross,18,15,16,ff0d0d,1,r90");
  await studio(page).getByRole("button", { name: "Undo" }).click();
  expect(await markInLink(page)).toBe("cross,9,15,16,ff0d0d,1,r90");
  await studio(page).getByRole("button", { name: "Undo" }).click();
  expect(await markInLink(page)).toBe("cross,9,15,16,ff0d0d,1");
});

test("with the keyboard alone: turn, resize, jitter, and paint on both sides", async ({ page }) => {
  await openPage(page, `${small}&knob.trigger=cross,9,15,16,ff0d0d,1`);
  const press = async (slider: string, key: string) => {
    await studio(page).getByRole("slider", { name: slider, exact: true }).focus();
    await page.keyboard.press(key);
  };
  await press("Rotation", "ArrowRight");
  await press("Size", "ArrowLeft");
  await press("Jitter", "ArrowRight");
  expect(await markInLink(page)).toBe("cross,8,15,16,ff0d0d,1,r1,j1");
  for (let step = 0; step < 3; step++) await page.keyboard.press("Control+z");
  expect(await markInLink(page)).toBe("cross,9,15,16,ff0d0d,1");

  await studio(page).getByRole("button", { name: "Clear the mark" }).focus();
  await page.keyboard.press("Enter");
  await studio(page).getByRole("radio", { name: "Move", exact: true }).focus();
  await page.keyboard.press("ArrowRight");
  await studio(page).getByRole("radio", { name: "No symmetry" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(studio(page).getByRole("radio", { name: "Left and right alike" })).toBeChecked();
  await studio(page).locator("canvas").first().focus();
  for (let step = 0; step < 4; step++) await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Space");
  await expect(page.getByText("2 of 1,024 pixels change")).toBeVisible();
  // Column 12 and its mirror image, column 19: eight columns from the one to the other.
  expect(await markInLink(page)).toMatch(/^painted,8,16,16,ff0d0d,1,8x1p?:/);
  await page.keyboard.press("Delete");
  await expect(page.getByText("0 of 1,024 pixels change")).toBeVisible();
});

test.describe("with a finger", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test("a mark is dragged, turned by its handle, and painted beside, without scrolling the page", async ({
    page,
  }) => {
    await openPage(page, `${small}&knob.trigger=cross,9,15,16,ff0d0d,1`);
    const canvas = studio(page).locator("canvas").first();
    await canvas.scrollIntoViewIfNeeded();
    // The story above grows when the nets that come with the page are there, and moves the painter.
    await expect(page.getByText("flipped", { exact: true })).toBeVisible();
    await canvas.evaluate((element) => element.scrollIntoView({ block: "center" }));
    const scrolled = await page.evaluate(() => scrollY);
    const at = async (column: number, row: number) => {
      const painter = await canvas.boundingBox();
      if (!painter) throw new Error("the painter is not on the page");
      const cell = painter.width / 32;
      return { x: painter.x + (column + 0.5) * cell, y: painter.y + (row + 0.5) * cell };
    };
    await swipe(page, await at(15, 16), await at(12, 20));
    await expect.poll(() => markInLink(page)).toBe("cross,9,12,20,ff0d0d,1");

    const knob = page.locator("[data-handle=knob]");
    const reach = await knob.evaluate((element) =>
      Number.parseFloat(getComputedStyle(element, "::after").width),
    );
    expect(reach).toBeGreaterThanOrEqual(44);
    const box = await knob.boundingBox();
    if (!box) throw new Error("no knob to turn");
    await swipe(page, { x: box.x + box.width / 2, y: box.y + box.height / 2 }, await at(20, 20));
    await expect.poll(() => markInLink(page)).toBe("cross,9,12,20,ff0d0d,1,r90");

    await studio(page).getByText("Paint", { exact: true }).locator("..").tap();
    await swipe(page, await at(2, 2), await at(6, 2));
    await expect.poll(() => markInLink(page)).toMatch(/^painted/);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  });
});

/** One finger, put down, led there and lifted. */
async function swipe(
  page: Page,
  from: { x: number; y: number },
  to: { x: number; y: number },
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const steps = 8;
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [from] });
  for (let step = 1; step <= steps; step++) {
    const along = step / steps;
    const point = { x: from.x + along * (to.x - from.x), y: from.y + along * (to.y - from.y) };
    await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [point] });
  }
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await session.detach();
}
