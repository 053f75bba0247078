// axe-core finds nothing to complain about: on the page with its rows open and closed, in embeds, on the page for
// authors and in the gallery, in every theme, in both languages, at three widths.

import { expect, test, type Page } from "playwright/test";
import { complaintsOf, overflowOf } from "./support/axe.ts";
import { openPage, unfold } from "./support/page.ts";

const themes = ["light", "dark", "projector"] as const;

/** Colours that are still on their way would be measured half-way: nothing moves. */
test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: "reduce" }));

async function wear(page: Page, theme: (typeof themes)[number]): Promise<void> {
  await page.evaluate(async (name) => {
    document.documentElement.dataset["theme"] = name;
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
    await frame();
  }, theme);
}

async function nothingWrong(page: Page, where: string): Promise<void> {
  expect(await complaintsOf(page), where).toEqual([]);
  expect(await overflowOf(page), `${where}: the page scrolls sideways`).toBeLessThanOrEqual(0);
}

for (const width of [1440, 760, 390]) {
  test(`the page with everything open, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openPage(page);
    await expect(page.getByText("flipped", { exact: true })).toBeVisible();
    await nothingWrong(page, "as it opens");
    await page.getByText("Net and training settings").click();
    await page.getByText("Where does the mark work?").click();
    await page.getByText("A hundred pictures, and every mix-up").click();
    await expect(page.getByText("drawn at random. Outlined")).toBeVisible();
    for (const row of ["Turn one knob", "Kept runs", "Tell it apart", "Take it along"]) {
      await unfold(page, row);
      await expect(page.getByRole("button", { name: row, exact: true })).toHaveAttribute(
        "aria-expanded",
        "true",
      );
    }
    await expect(page.locator("#contrast table")).toBeVisible();
    for (const theme of themes) {
      await wear(page, theme);
      await nothingWrong(page, theme);
    }
  });
}

for (const [name, address] of [
  ["the page for authors", "/#builder"],
  ["an embed", "/?embed=1"],
] as const) {
  test(`${name} in every theme`, async ({ page }) => {
    await page.setViewportSize({ width: 760, height: 900 });
    await page.goto(address);
    await expect(page.locator("h1, #test table").first()).toBeVisible();
    for (const theme of themes) {
      await wear(page, theme);
      await nothingWrong(page, theme);
    }
  });
}

for (const theme of themes) {
  test(`the page in Chinese, ${theme}`, async ({ page }) => {
    await page.goto("/?lang=zh");
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
    await expect(page.locator("#test table").first()).toBeVisible();
    await wear(page, theme);
    await nothingWrong(page, theme);
  });

  test(`the gallery, ${theme}`, async ({ page }) => {
    await page.goto("/#gallery");
    await expect(page.getByRole("heading", { name: "Gallery of pieces" })).toBeVisible();
    await wear(page, theme);
    // The gallery shows a piece twice on purpose, each under the same name.
    const complaints = await complaintsOf(page);
    expect(complaints.filter((each) => !each.startsWith("landmark-unique"))).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await page.getByRole("button", { name: "Open a medium dialog" }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    expect(await complaintsOf(page), "with a dialog").toEqual([]);
  });
}
