// What axe cannot see: zoom, fingers, forced colours, focus, little motion, and the language and theme menus.

import { expect, test, type Page } from "playwright/test";
import { overflowOf } from "./support/axe.ts";
import { tooSmallForAFinger } from "./support/fingers.ts";
import { openPage, story, unfoldAll } from "./support/page.ts";

test.describe("at 200 % zoom", () => {
  test.use({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 });
  test("nothing hangs over the edge, and Train can be pressed", async ({ page }) => {
    await openPage(page);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await page.getByRole("button", { name: "Step", exact: true }).click();
    await expect(page.locator("#train")).toContainText("step 1 of");
  });
});

for (const width of [1440, 1024, 760, 390]) {
  test(`with everything open at ${width} px nothing hangs over its panel`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openPage(page);
    await unfoldAll(page);
    await expect(page.locator("#train table").first()).toBeVisible();
    const over = await page.evaluate(() =>
      [...document.querySelectorAll("main section")]
        .filter((panel) => panel.scrollWidth > panel.clientWidth)
        .map((panel) => `${panel.id}: ${panel.scrollWidth} px in ${panel.clientWidth} px`),
    );
    expect(over).toEqual([]);
  });
}

test.describe("with a finger", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: "reduce" }));
  const missed = async (page: Page, where: string, root?: string) => {
    expect(await page.evaluate(() => matchMedia("(pointer: coarse)").matches)).toBe(true);
    expect(await tooSmallForAFinger(page, root), where).toEqual([]);
  };

  test("every control of the page is hit, with all rows open, and of what opens over it", async ({
    page,
  }) => {
    await openPage(page);
    await expect(page.locator("#test").getByText("flipped", { exact: true })).toBeVisible();
    await unfoldAll(page);
    await missed(page, "one column");
    for (const name of ["Lessons", "Share"]) {
      await page.getByRole("button", { name, exact: true }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await missed(page, name, "[role=dialog]");
      await page.keyboard.press("Escape");
    }
    await page.getByRole("button", { name: "Light or dark" }).click();
    await expect(page.getByRole("menu")).toBeVisible();
    await missed(page, "menu", "[role=menu]");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("menu")).toHaveCount(0);
    await page.getByRole("button", { name: "Walk through one batch" }).click();
    await expect(page.getByLabel("Pictures of this batch")).toBeVisible();
    await missed(page, "one batch", "#train");
    // Last: a page that was made wider is not clicked where it is drawn.
    await page.setViewportSize({ width: 1024, height: 768 });
    await missed(page, "three narrow columns");
  });

  test("every control of a lecture is hit, of its vote too", async ({ page }) => {
    await page.goto("/?present=1");
    await page.getByRole("button", { name: /Vote/ }).click();
    await missed(page, "on a telephone");
    await page.setViewportSize({ width: 1024, height: 768 });
    await missed(page, "on a board");
  });

  test("every control of an embed with a lesson is hit", async ({ page }) => {
    await page.goto("/?embed=1&lesson=first-flip");
    await expect(page.getByRole("region", { name: /^Lesson/ })).toBeVisible();
    await unfoldAll(page);
    await missed(page, "embed");
  });

  test("every control of the page for authors is hit", async ({ page }) => {
    await page.goto("/#builder");
    await expect(page.getByRole("textbox", { name: "Lines to paste" })).toBeVisible();
    await missed(page, "builder");
  });

  test("every piece in the gallery is hit", async ({ page }) => {
    await page.goto("/#gallery");
    await expect(page.getByRole("heading", { name: "Gallery of pieces" })).toBeVisible();
    await missed(page, "gallery");
  });
});

test("with forced colours the parts of a slider and the chosen one of a choice can be told apart", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openPage(page);
  const colours = await page.getByRole("slider", { name: "Opacity" }).evaluate((thumb) => {
    const rail = thumb.closest("[class*=rail]") ?? document.body;
    const [track, range] = rail.querySelectorAll<HTMLElement>("[class*=track], [class*=range]");
    return [track, range].map((each) => (each ? getComputedStyle(each).backgroundColor : ""));
  });
  expect(new Set(colours).size).toBe(2);
  const chosen = page.locator("label:has(input:checked)").first();
  expect(await chosen.evaluate((label) => getComputedStyle(label).outlineStyle)).toBe("solid");
});

test("whoever wants little motion gets none that lasts", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openPage(page);
  await page.getByRole("button", { name: "Step", exact: true }).click();
  const lasting = await page.evaluate(
    () =>
      document
        .getAnimations()
        .filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 10).length,
  );
  expect(lasting).toBe(0);
});

test("the focus is seen wherever Tab goes", async ({ page }) => {
  await openPage(page);
  const unseen: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab");
    const where = await focusMark(page);
    if (where !== null) unseen.push(where);
  }
  expect(unseen).toEqual([]);
});

/** Null when an outline is drawn on the focused element, on its label or on its ::after; else what it is. */
function focusMark(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const drawn = (style: CSSStyleDeclaration) =>
      style.outlineStyle !== "none" && style.outlineWidth !== "0px";
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : null;
    const styles = [
      getComputedStyle(element),
      getComputedStyle(element, "::after"),
      ...(label ? [getComputedStyle(label)] : []),
    ];
    return styles.some(drawn) ? null : element.outerHTML.slice(0, 120);
  });
}

test("the language is chosen in the header, stays in the link and changes the story", async ({ page }) => {
  await openPage(page, "v=1&seed=9");
  await page.getByRole("button", { name: "Language" }).click();
  await page.getByRole("menuitemradio", { name: "简体中文" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
  await expect(page.getByRole("button", { name: "训练", exact: true })).toBeVisible();
  await expect(page).toHaveURL(/\?lang=zh#v=1&seed=9$/);
  await page.reload();
  await expect(page.getByRole("button", { name: "训练", exact: true })).toBeVisible();
  await page.getByRole("button", { name: "语言" }).click();
  await page.getByRole("menuitemradio", { name: "English" }).click();
  await expect(story(page)).toBeVisible();
});

test("the theme is chosen in one menu, and the system's own comes back", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await openPage(page);
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await ground();
  const choose = async (name: string) => {
    await page.getByRole("button", { name: "Light or dark" }).click();
    await page.getByRole("menuitemradio", { name }).click();
  };
  await choose("Light");
  expect(await ground()).not.toBe(dark);
  await choose("Projector");
  expect(
    await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize)),
  ).toBe(21);
  await choose("As the system");
  expect(await ground()).toBe(dark);
});
