// Pictures of one's own for the browser tests: made here, written to disk, and given to the dialog.

import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { encode } from "fast-png";
import { expect, type Locator, type Page } from "playwright/test";

/** A disc on a plain ground; the colour says the class, place and shade say which picture it is. */
export function madePng(red: number, blue: number, index: number, side = 40): Uint8Array {
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

export type Files = Readonly<Record<string, Uint8Array>>;

export const classFiles = (folder: string, red: number, blue: number, count: number): Files =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`${folder}/${at}.png`, madePng(red, blue, at)]),
  );

/** On disk, for the folder chooser and for drops, which want real folders. */
export function written(files: Files): string {
  const root = mkdtempSync(join(tmpdir(), "own-"));
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
  return root;
}

export const given = (files: Files) =>
  Object.entries(files).map(([name, bytes]) => ({
    name,
    mimeType: "application/octet-stream",
    buffer: Buffer.from(bytes),
  }));

export async function openDialog(page: Page): Promise<Locator> {
  const pictures = page.getByRole("combobox", { name: "Pictures", exact: true });
  // On a narrow page it is folded away.
  if (!(await pictures.isVisible())) await page.getByText("Attack, poisoning rate, pictures").click();
  await pictures.selectOption("own");
  const dialog = page.getByRole("dialog", { name: "Your own pictures" });
  await expect(dialog).toBeVisible();
  return dialog;
}

export const filesInput = (dialog: Locator) => dialog.locator("input[type=file]").first();
export const folderInput = (dialog: Locator) => dialog.locator("input[webkitdirectory]").first();
