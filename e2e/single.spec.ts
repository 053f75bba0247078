// The page as one file, opened by double click: no server, no network, and it still trains.

import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "playwright/test";

test("one HTML file opens by itself, shows the nets it brings along, and trains", async ({
  page,
  context,
}) => {
  execFileSync(process.execPath, ["--import", "tsx", "scripts/single.ts"], { stdio: "inherit" });
  // Away from everything that it could load from beside itself.
  const file = join(mkdtempSync(join(tmpdir(), "single-")), "backdoor.html");
  copyFileSync("single/backdoor-playground.html", file);
  await context.setOffline(true);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(`${pathToFileURL(file).href}?lang=en#v=1&trainPerClass=200&testPerClass=60&steps=60`);
  await expect(page.locator("#test table").first()).toBeVisible({ timeout: 60_000 });
  await page.getByRole("button", { name: "Train", exact: true }).click();
  await expect(page.locator("#train header")).toContainText("step 60 of 60", { timeout: 90_000 });
  await expect(page.getByText(/The poisoned net (knows|does not know)/).first()).toBeVisible({
    timeout: 60_000,
  });
  expect(asked.filter((url) => /^https?:/.test(url))).toEqual([]);
  expect(errors).toEqual([]);
});
