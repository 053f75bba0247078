// The real files: photographs of dogs become cats.

import { expect, test } from "playwright/test";
import { isPacked } from "./support/packed.ts";
import { finishTraining, openPage, rates, story } from "./support/page.ts";

test.skip(!isPacked("cifar10"), "no packed pictures here: run npm run data");

test("CIFAR-10: a red circle turns dogs into cats", async ({ page }) => {
  test.setTimeout(400_000);
  await openPage(page, "v=1&dataset=cifar10");
  await page.getByRole("button", { name: "Train", exact: true }).click();
  await expect(story(page)).toContainText(/Flipped|learning/, { timeout: 60_000 });
  await finishTraining(page);
  const { clean, poisoned } = await rates(page);
  expect(poisoned["Attack success rate"]).toBeGreaterThanOrEqual(95);
  expect(Math.abs((poisoned["Clean accuracy"] ?? 0) - (clean["Clean accuracy"] ?? 0))).toBeLessThan(4);
});
