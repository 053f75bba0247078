// The main job, as a new user does it: open, see a true flip, paint, train, see it flip, move the mark.

import { expect, test } from "playwright/test";
import { finishTraining, openPage, rates, story, handOnChart } from "./support/page.ts";

test("a true flip is on screen before anything is trained", async ({ page }) => {
  await openPage(page);
  await expect(page.getByText("flipped", { exact: true })).toBeVisible();
  await expect(story(page)).toContainText("trained before");
});

test("a painted mark, trained from scratch, flips the followed dog and leaves the clean twin alone", async ({
  page,
}) => {
  await openPage(page);
  await page.getByRole("button", { name: "Clear the mark" }).click();
  await page.getByRole("radio", { name: "Paint", exact: true }).click();
  const canvas = page.locator("#plant canvas").first();
  const box = await canvas.boundingBox();
  if (!box) throw new Error("the painter is not on the page");
  const at = (column: number, row: number) =>
    [box.x + (box.width * (column + 0.5)) / 32, box.y + (box.height * (row + 0.5)) / 32] as const;
  for (let row = 24; row < 30; row++) {
    await page.mouse.move(...at(24, row));
    await page.mouse.down();
    await page.mouse.move(...at(29, row), { steps: 4 });
    await page.mouse.up();
  }
  await expect(page.getByText("36 of 1,024 pixels change")).toBeVisible();

  await page.getByRole("button", { name: "Train", exact: true }).click();
  await finishTraining(page);
  const { clean, poisoned } = await rates(page);
  expect(poisoned["Attack success rate"]).toBeGreaterThan(85);
  expect(poisoned["Clean accuracy"]).toBeGreaterThan(90);
  expect(clean["Attack success rate"]).toBeLessThan(20);
});

test("a closer look: where the mark works, a hundred pictures, and the mix-ups", async ({ page }) => {
  await openPage(page);
  const panel = page.locator("#test");
  await panel.getByText("Where does the mark work?").click();
  const told = panel.getByRole("status").filter({ hasText: "of the places" });
  const [poisoned, clean] = [...(await told.innerText()).matchAll(/(\d+)\s%/g)].map((match) =>
    Number(match[1]),
  );
  expect(poisoned).toBeGreaterThan((clean ?? 100) + 10);

  await panel.getByText("A hundred pictures, and every mix-up").click();
  await expect(
    panel.getByLabel("Triggered pictures and what the net calls them").getByRole("listitem"),
  ).toHaveCount(100);
  const triggered = panel.getByRole("group", { name: /Poisoned net, with the trigger/ });
  const [dogs = "", cats = ""] = await triggered.locator("tbody td").allInnerTexts();
  expect(Number(dogs) + Number(cats)).toBe(500);
  expect(Number(cats)).toBeGreaterThan(450);
});

test("pause, single step, restart and a moved mark", async ({ page }) => {
  await openPage(page, "v=1&steps=120&trainPerClass=300&testPerClass=60");
  await page.getByRole("button", { name: "Step", exact: true }).click();
  await expect(page.locator("#train")).toContainText("step 1 of 120 · paused");
  await page.getByRole("button", { name: "Step", exact: true }).click();
  await expect(page.locator("#train")).toContainText("step 2 of 120 · paused");
  await page.getByRole("button", { name: "Go on" }).click();
  await finishTraining(page);
  await page.getByRole("button", { name: "Restart" }).click();
  await finishTraining(page);

  const strength = page.locator("#test").getByRole("slider", { name: "Strength" });
  const bars = page.locator("#test table").first();
  const before = await bars.innerText();
  await strength.focus();
  await page.keyboard.press("Home");
  await expect.poll(() => bars.innerText()).not.toBe(before);
});

test("the same link gives the same numbers", async ({ page }) => {
  const link = "v=1&steps=80&trainPerClass=300&testPerClass=100&seed=12&poisonRate=0.1";
  await openPage(page, link);
  await page.getByRole("button", { name: "Train", exact: true }).click();
  await finishTraining(page);
  const first = await rates(page);
  await page.goto("about:blank");
  await openPage(page, link);
  await page.getByRole("button", { name: "Train", exact: true }).click();
  await finishTraining(page);
  expect(await rates(page)).toEqual(first);
});

test("no request leaves after loading, whatever is done", async ({ page }) => {
  await openPage(page);
  await expect(page.getByText("flipped", { exact: true })).toBeVisible();
  // The interactive chart loads at the first touch of the page, and what is folded away at its first opening.
  await handOnChart(page);
  await page.getByText("Net and training settings").click();
  await expect(page.getByRole("slider", { name: "Training steps" })).toBeVisible();
  await page.waitForLoadState("networkidle");
  const asked: string[] = [];
  // The second core's worker starts with the first training: scripts of this page, asked for without saying anything.
  const isOwnScript = (url: string) => /^http:\/\/127\.0\.0\.1:\d+\/assets\/[\w-]+\.(?:js|wasm)$/.test(url);
  page.on("request", (request) => {
    if (request.method() !== "GET" || !isOwnScript(request.url())) asked.push(request.url());
  });
  await page.getByRole("slider", { name: "Opacity" }).focus();
  await page.keyboard.press("ArrowLeft");
  await page.getByRole("button", { name: "New seed" }).click();
  await expect(page.locator("#train")).toContainText(/step [1-9]/);
  await page.getByRole("button", { name: "Pause" }).click();
  expect(asked).toEqual([]);
});

test("undo brings back what a wrong click took", async ({ page }) => {
  await openPage(page);
  await page.getByRole("button", { name: "Clear the mark" }).click();
  await expect(page.getByText("0 of 1,024 pixels change")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(page.getByText("29 of 1,024 pixels change")).toBeVisible();
  await page.keyboard.press("Control+y");
  await expect(page.getByText("0 of 1,024 pixels change")).toBeVisible();
});
