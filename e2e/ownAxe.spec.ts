// The dialog for one's own pictures, tab by tab, with pictures, refusals and names that cannot be: axe finds nothing,
// nothing hangs over the edge, and a finger finds everything.

import { expect, test, type Locator, type Page } from "playwright/test";
import { complaintsOf } from "./support/axe.ts";
import { classFiles, filesInput, folderInput, given, openDialog, written } from "./support/ownPictures.ts";
import { openPage } from "./support/page.ts";
import { tooSmallForAFinger } from "./support/fingers.ts";

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: "reduce" }));

async function filled(page: Page): Promise<Locator> {
  await openPage(page);
  await expect(page.getByText("flipped", { exact: true })).toBeAttached();
  const dialog = await openDialog(page);
  await folderInput(dialog).setInputFiles(
    written({ ...classFiles("mugs", 220, 30, 30), ...classFiles("pens", 30, 220, 20) }),
  );
  await expect(dialog.getByText("Enough to learn from.")).toBeVisible();
  await filesInput(dialog).setInputFiles(given({ "notes.txt": Uint8Array.of(65, 66) }));
  await expect(dialog.getByText("1 file is no picture: ")).toBeVisible();
  return dialog;
}

const tabs = ["Files", "Camera", "Try the nets"];

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe has no complaint about any tab, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const dialog = await filled(page);
    await dialog.getByRole("textbox", { name: "Name of the class" }).first().fill("pens");
    await page.keyboard.press("Enter");
    await expect(dialog.getByText("Another class has this name")).toBeVisible();
    for (const tab of tabs) {
      await dialog.getByRole("tab", { name: tab }).click();
      if (tab === "Camera") {
        await dialog.getByRole("button", { name: "Turn the camera on" }).click();
        await expect(dialog.getByText(/The camera was not allowed|No camera was found/)).toBeVisible();
      }
      if (tab === "Try the nets") {
        await dialog.locator("input[type=file]").setInputFiles(given(classFiles("a", 200, 20, 1)));
        await expect(dialog.getByRole("row", { name: /Clean net/ })).toBeVisible();
      }
      expect(await complaintsOf(page), tab).toEqual([]);
    }
  });
}

test.describe("with a finger", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test("everything in the dialog is 44 px high and wide, on every tab", async ({ page }) => {
    const dialog = await filled(page);
    for (const tab of tabs) {
      await dialog.getByRole("tab", { name: tab }).click();
      expect(await tooSmallForAFinger(page, "[role=dialog]"), tab).toEqual([]);
      expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth), tab).toBe(0);
    }
  });
});
