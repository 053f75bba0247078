// The trigger studio: files, handles, symmetry, jitter; with the mouse, the keyboard alone, and a finger.

import { readFileSync } from "node:fs";
import { expect, test, type Page } from "playwright/test";
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
  await expect(studio(page)).toContainText("5 of 1,024 pixels change");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as PNG" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("pets-badnets-seed7-trigger.png");
  const png = readFileSync(await file.path());
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([32, 32]);

  await page.getByRole("button", { name: "Clear the mark" }).click();
  await expect(studio(page)).toContainText("0 of 1,024 pixels change");
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
  await expect(studio(page)).toContainText("0 of 1,024 pixels change");
  await page.keyboard.press("Control+y");
  await expect(studio(page)).toContainText("5 of 1,024 pixels change");
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
    .toBeGreaterThan(18);
  expect(await markInLink(page)).toMatch(/,j16$/);
  await page.keyboard.press("Home");
  await expect.poll(tiles).toEqual(still);
});
