// A lesson as one file, opened by double click: no server, no network, and it still trains.

import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "playwright/test";

const most = 12e6;

test("one HTML file opens its lesson by itself, shows the nets it brings along, and trains", async ({
  page,
  context,
}) => {
  const make = ["--import", "tsx", "scripts/single.ts", "--lesson", "first-flip"];
  execFileSync(process.execPath, make, { stdio: "inherit" });
  // Away from everything that it could load from beside itself.
  const file = join(mkdtempSync(join(tmpdir(), "single-")), "lesson.html");
  copyFileSync("single/first-flip.html", file);
  expect(statSync(file).size).toBeLessThan(most);
  await context.setOffline(true);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  const address = pathToFileURL(file).href;
  await page.goto(address);
  const strip = page.getByRole("region", { name: "Lesson: The first flip" });
  await expect(strip).toContainText("Step 1 of 8");
  await expect(page.getByText("flipped", { exact: true })).toBeVisible({ timeout: 60_000 });
  // The same page goes on with an experiment that is soon trained.
  const tiny = "v=1&trainPerClass=200&testPerClass=60&steps=60&lesson=first-flip&at=4";
  await page.evaluate((hash) => void (location.hash = hash), tiny);
  await strip.getByRole("button", { name: "Train now" }).click();
  await expect(page.locator("#train header")).toContainText("step 60 of 60", { timeout: 90_000 });
  await expect(page.getByText(/The poisoned net (knows|does not know)/).first()).toBeVisible({
    timeout: 60_000,
  });
  expect(asked.filter((url) => /^https?:/.test(url))).toEqual([]);
  expect(errors).toEqual([]);
});
