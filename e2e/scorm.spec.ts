// A SCORM 1.2 package played by a real player: what the student does arrives at the platform, and is there the next time.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { expect, test, type Page } from "playwright/test";
import { openPlatform } from "./support/platform.ts";

const strip = (page: Page) =>
  page.frameLocator("iframe").frameLocator("iframe").getByRole("region", { name: "Lesson: The first flip" });
const next = (page: Page) => strip(page).getByRole("button", { name: "Next", exact: true }).click();

test("the zip of a lesson plays, hands in score and state, and goes on where it was left", async ({
  page,
}) => {
  const out = mkdtempSync(join(tmpdir(), "scorm-"));
  const make = ["--lesson", "first-flip", "--built", "dist", "--out", out];
  execFileSync(process.execPath, ["--import", "tsx", "scripts/scorm.ts", ...make]);
  const files = unzipSync(readFileSync(join(out, "first-flip-en.zip")));
  const platform = await openPlatform(files);
  const asked: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("pageerror", (error) => errors.push(error.message));

  await page.goto(`${platform.address}player.html`);
  await expect(strip(page)).toContainText("Step 1 of 8");
  await expect.poll(() => platform.kept()?.core.lesson_status).toBe("incomplete");
  expect(platform.kept()?.core.score.raw).toBe("");
  await next(page);
  await next(page);
  await strip(page).getByText("It stays about as good as the clean net").click();
  await strip(page).getByRole("button", { name: "That is my answer" }).click();
  await expect(strip(page)).toContainText("That is right.");
  await expect.poll(() => Number(platform.kept()?.core.score.raw)).toBeGreaterThan(0);
  const given = platform.kept()?.suspend_data ?? "";
  expect(given).toContain("lesson=first-flip");
  expect(given.length).toBeLessThan(4096);

  await page.reload();
  await expect(strip(page)).toContainText("Step 3 of 8");
  await expect(strip(page)).toContainText("That is right.");
  for (let at = 3; at < 8; at++) await next(page);
  await expect.poll(() => platform.kept()?.core.lesson_status).toBe("completed");
  expect(errors).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(platform.address) && !/^(blob|data):/.test(url))).toEqual([]);
  platform.close();
});
