// What goes wrong in the world gives a sentence and a next step, and the painted mark stays.

import { expect, test, type Page } from "playwright/test";
import { isPacked } from "./support/packed.ts";
import { finishTraining, openPage } from "./support/page.ts";

const small = "v=1&steps=40&trainPerClass=100&testPerClass=40";

test("a bad link is told, and the page works", async ({ page }) => {
  await openPage(page, "v=1&steps=abc&seed=5&colour=blue&goal=nothing:dog");
  await expect(page.getByText("Something in the link did not fit.")).toBeVisible();
  await expect(page.getByText(/steps = .* is not a number/)).toBeVisible();
  await expect(page.locator("#train")).toContainText("seed");
});

/** As a sandbox without an origin does it. */
const refuseWorkers = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(globalThis, "Worker", {
      value: class {
        constructor() {
          throw new DOMException("refused", "SecurityError");
        }
      },
    });
  });

test("where a worker is refused, the page itself trains", async ({ page }) => {
  await refuseWorkers(page);
  await openPage(page, small);
  await expect(page.getByText("on the page", { exact: false }).first()).toBeVisible();
  await page.getByRole("button", { name: "Train", exact: true }).click();
  await finishTraining(page);
});

test("an engine on the page that breaks says so, and Train begins again", async ({ page }) => {
  await refuseWorkers(page);
  await openPage(page, small);
  await page.getByRole("button", { name: "Train", exact: true }).click();
  await expect(page.locator("#train")).toContainText(/step [1-9]\d* of 40/);
  // Every new random stream needs it, and every pass over the pictures is shuffled by one.
  await page.evaluate(() => {
    const { imul } = Math;
    Math.imul = () => {
      Math.imul = imul;
      throw new Error("a fault of the test");
    };
  });
  await expect(page.getByText("The engine stopped: a fault of the test")).toBeVisible();
  await expect(page.getByText(/Press Train to start again/)).toBeVisible();
  await page.getByRole("button", { name: "Train", exact: true }).click();
  await finishTraining(page);
  await expect(page.getByText("The engine stopped")).toBeHidden();
});

test("a backend that is not there gives way to one that works", async ({ page }) => {
  await openPage(page, small);
  await page.getByRole("combobox", { name: "Backend" }).selectOption("webgpu");
  await expect(page.getByText(/WebGPU cannot be used here/)).toBeVisible();
  await page.getByRole("button", { name: "Train", exact: true }).click();
  await finishTraining(page);
});

test("missing pictures are greyed out with the reason and the command", async ({ page }) => {
  await page.route("**/data/manifest.json", (route) => route.fulfill({ status: 404 }));
  await openPage(page);
  await expect(page.getByText("npm run data", { exact: false }).first()).toBeVisible();
  await expect(page.getByRole("option", { name: /MNIST/ })).toBeDisabled();
});

test("a part whose script does not come says so, and comes when it is asked again", async ({ page }) => {
  let blocked = true;
  await page.route("**/assets/TrainingSettings-*.js", (route) =>
    blocked ? route.abort() : route.continue(),
  );
  await openPage(page, small);
  await page.locator("#train").getByText("Net and training settings", { exact: true }).click();
  await expect(page.getByText("This part could not be loaded.")).toBeVisible();
  blocked = false;
  await page.getByRole("button", { name: "Try again", exact: true }).click();
  await expect(page.locator("#train").getByRole("combobox", { name: "Network" })).toBeVisible();
});

test("a broken chunk is told with a next step", async ({ page }) => {
  test.skip(!isPacked("cifar10"), "no packed pictures here");
  await page.route("**/data/cifar10/**", (route) => route.fulfill({ body: "no gzip at all" }));
  await page.goto("/#v=1&dataset=cifar10");
  await expect(page.getByText(/did not arrive whole/).first()).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(/use the built-in pictures/).first()).toBeVisible();
});
