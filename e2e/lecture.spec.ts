// A ten-minute talk in lecture mode, from the keyboard alone; and what a hall has to be able to read.

import { expect, test, type Page } from "playwright/test";
import { breakEngine, watchEngines } from "./support/engines.ts";
import { complaintsOf, overflowOf } from "./support/axe.ts";

const hall = { width: 1024, height: 768 };
const short = "v=1&steps=120&trainPerClass=200&testPerClass=60";

test.beforeEach(({ page }) => page.setViewportSize(hall));

async function open(page: Page, hash = "", query = "present=1"): Promise<void> {
  await page.goto(`/?${query}#${hash}`);
  await expect(page.getByRole("toolbar")).toBeVisible();
}

const nets = (page: Page) => page.getByRole("region", { name: "What both nets say" });
const poisoned = (page: Page) => nets(page).locator("article").nth(1);
const status = (page: Page) => page.locator("main > div > p").first();
const last = (page: Page) =>
  page.getByRole("region", { name: "The last three actions" }).locator("li").first();
const heightOver = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
const stepOf = async (page: Page) => Number(/step (\d+) of/.exec(await status(page).innerText())?.[1]);

test("the true flip is on screen at once, on one screen without scrolling", async ({ page }) => {
  await open(page);
  await expect(poisoned(page)).toContainText("flipped", { timeout: 5000 });
  await expect(nets(page).locator("article").first()).toContainText("dog");
  await expect(page.getByText(/flips at step \d+/)).toBeVisible();
  expect(await heightOver(page)).toBeLessThanOrEqual(0);
});

test("an engine that is lost in a lecture is replaced, and one sentence says so", async ({ page }) => {
  await watchEngines(page);
  await open(page, short);
  await expect(poisoned(page)).toContainText("flipped", { timeout: 5000 });
  await breakEngine(page);
  const told = page
    .getByRole("status")
    .filter({ hasText: "The training engine stopped. It was started again." });
  await expect(told).toBeVisible();
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  expect(await heightOver(page)).toBeLessThanOrEqual(0);
  await told.getByRole("button", { name: "Dismiss" }).click();
  await expect(told).toHaveCount(0);
  await expect(poisoned(page)).toContainText("flipped");
});

test("a talk from the keyboard alone", async ({ page }) => {
  await open(page, short);
  const press = (key: string) => page.keyboard.press(key);
  await expect(nets(page)).toContainText(/dog|cat/);

  // With and without the trigger.
  await press("t");
  await expect(last(page)).toHaveText("Trigger off");
  await expect(poisoned(page)).not.toContainText("flipped");
  await press("t");
  await expect(last(page)).toHaveText("Trigger on");

  // A vote before anything is trained.
  await press("v");
  for (const key of ["1", "2", "2", "2", "Shift+2", "4"]) await press(key);
  await expect(page.getByRole("button", { name: "B, 2 votes: count one more" })).toBeVisible();
  await expect(page.getByRole("button", { name: "A, 1 vote: count one more" })).toBeVisible();
  await press("0");
  await expect(page.getByRole("button", { name: "B, 0 votes: count one more" })).toBeVisible();
  await press("Escape");
  await expect(page.getByRole("button", { name: /votes: count one more/ })).toHaveCount(0);

  // Slowly, and by hand.
  await press("s");
  await press("Space");
  await expect(last(page)).toHaveText("Training, seed 7");
  await expect.poll(() => stepOf(page)).toBeGreaterThan(2);
  await press("Space");
  await expect(last(page)).toHaveText("Paused");
  // Until then a step may be under way, and the page says "pausing".
  await expect(status(page)).toContainText("paused");
  const before = await stepOf(page);
  await press("ArrowRight");
  await expect.poll(() => stepOf(page)).toBe(before + 1);
  await press("ArrowLeft");
  await expect(last(page)).toHaveText(`Shows step ${before}`);
  await expect.poll(() => stepOf(page)).toBe(before);
  await press("ArrowRight");
  await expect.poll(() => stepOf(page)).toBe(before + 1);

  // At full speed to the end; what has been trained is not thrown away by the key that trained it.
  await press("s");
  await press("Space");
  await expect(last(page)).toHaveText("Goes on");
  await expect(status(page)).toContainText("finished", { timeout: 120_000 });
  await press("Space");
  await expect(last(page)).toHaveText("Finished. R trains again");
  await expect(status(page)).toContainText("finished");

  await press("n");
  await expect(last(page)).toHaveText("New seed 8");
  await expect(status(page)).toContainText("Seed 8");
  await press("r");
  await expect(last(page)).toHaveText("Again, same seed 8");
  await press("Space");

  // The exact state for everybody's phone; while a dialog is open its keys are its own.
  await press("q");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("img", { name: /QR code/ })).toBeVisible();
  // On no button: its tip would open too, and the first Escape would close that alone.
  await expect(dialog).toBeFocused();
  await expect(dialog).toContainText("steps=120");
  await expect(dialog).toContainText("seed=8");
  await expect(dialog).not.toContainText("present");
  await press("n");
  await press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(status(page)).toContainText("Seed 8");

  await press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toContainText(
    "Stop by itself when the flip comes",
  );
  await press("Escape");
});

test("F stops the run at its flip, shows that step, and Space goes on from where it was", async ({
  page,
}) => {
  await open(page, "v=1&steps=150&trainPerClass=400&testPerClass=60");
  await page.keyboard.press("f");
  await expect(last(page)).toHaveText("Will stop at the flip");
  await page.keyboard.press("Space");
  await expect(last(page)).toContainText("Flip at step", { timeout: 120_000 });
  const flip = Number(/Flip at step (\d+)/.exec(await last(page).innerText())?.[1]);
  await expect(status(page)).toContainText("paused");
  expect(await stepOf(page)).toBe(flip);
  await expect(poisoned(page)).toContainText("flipped");
  await page.keyboard.press("Space");
  await expect.poll(() => stepOf(page)).toBeGreaterThan(flip);
  await expect(status(page)).toContainText("finished", { timeout: 120_000 });
});

test("a lesson is presented from its list, goes on by key, and makes room for the chart", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Lessons" }).click();
  await page.getByRole("dialog").getByRole("link", { name: "Present" }).first().click();
  const line = page.getByRole("region", { name: "Lesson: The first flip" });
  await expect(line).toContainText("Step 1 of 8");
  await expect(page.getByText("A neural net learns from examples")).toBeVisible();

  await open(page, "v=1&steps=20&trainPerClass=60&testPerClass=20&lesson=first-flip&at=2");
  await page.reload();
  await expect(page.getByRole("radio", { name: "2. It stays about as good" })).toBeVisible();
  await page.keyboard.press("2");
  await expect(page.getByText("That is right.")).toBeVisible();
  await page.keyboard.press(".");
  await expect(line).toContainText("Step 4 of 8");
  await page.keyboard.press(".");
  await expect(last(page)).toHaveText("Lesson, step 5");
  await expect(page.getByText("Train both nets, and watch the chart.")).toBeVisible();
  await page.keyboard.press("Space");
  await expect(page.getByText("Train both nets, and watch the chart.")).toHaveCount(0);
  await expect(page.locator('[data-part="flip-chart"]')).toHaveAttribute("data-lit", "");
  await expect(status(page)).toContainText("finished", { timeout: 120_000 });
  await page.keyboard.press(".");
  await expect(page.getByRole("table", { name: "What was measured" })).toContainText("Flip rate");
  await page.keyboard.press(",");
  await expect(line).toContainText("Step 5 of 8");
  for (const key of [".", "."]) await page.keyboard.press(key);
  await expect(nets(page)).toHaveAttribute("data-lit", "");
  await page.keyboard.press("l");
  await expect(page.locator('[data-part="flip-chart"]')).toBeVisible();
  await expect(page).toHaveURL(/lesson=first-flip&at=6/);
});

for (const [language, query] of [
  ["English", "present=1"],
  ["Chinese", "present=1&lang=zh"],
] as const) {
  test(`every word is 24 px or more, and axe is content, in ${language}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await open(page, "", query);
    await expect(page.locator("main svg text").first()).toBeVisible();
    expect(await cutWords(page)).toEqual([]);
    for (const key of ["t", "v", "?", "Escape", "q"]) {
      await page.keyboard.press(key);
      if (key === "?" || key === "q") await expect(page.getByRole("dialog")).toBeVisible();
      expect(await smallWords(page), `after ${key}`).toEqual([]);
      expect(await complaintsOf(page), `after ${key}`).toEqual([]);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    }
  });
}

for (const [language, query] of [
  ["English", "present=1"],
  ["Chinese", "present=1&lang=zh"],
] as const) {
  test(`every step of a lesson can be read in a hall, in ${language}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await open(page, "v=1&lesson=first-flip", query);
    await expect(page.locator("article[data-flipped]")).toBeVisible();
    for (let step = 1; step <= 8; step++) {
      expect(await smallWords(page), `step ${step}`).toEqual([]);
      expect(await complaintsOf(page), `step ${step}`).toEqual([]);
      expect(await overflowOf(page), `step ${step}`).toBeLessThanOrEqual(0);
      await page.keyboard.press(".");
    }
  });
}

/** The visible text under 24 px, with its size as it is drawn. */
function smallWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let count = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = node.textContent?.trim() ?? "";
      if (!element || words === "" || element.closest(".spoken, script, style, noscript")) continue;
      if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) continue;
      count++;
      // A drawing may be scaled: what counts is what is seen.
      const drawn: Element = element;
      const scale = drawn instanceof SVGGraphicsElement ? drawn.getScreenCTM()!.a : 1;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
      if (size < 23.99) found.push(`${words}: ${size}`);
    }
    if (count < 20) found.push(`only ${count} words were looked at`);
    return found;
  });
}

/** The chart's words that reach beyond its drawing. */
function cutWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("main svg text")]
      .filter((text) => {
        const sheet = text.closest("svg")?.getBoundingClientRect();
        const box = text.getBoundingClientRect();
        return !sheet || box.right > sheet.right + 1 || box.left < sheet.left - 1;
      })
      .map((text) => text.textContent ?? ""),
  );
}
