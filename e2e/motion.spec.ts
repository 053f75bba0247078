// Pictures that travel into the training, and that never do where a person asked for calm.

import { expect, test, type Page } from "playwright/test";
import { finishTraining, openPage, rates, handOnChart } from "./support/page.ts";
import { turns, watchTurns } from "./support/turns.ts";

const tiny = "v=1&steps=60&trainPerClass=200&testPerClass=60";

interface Seen {
  /** Passengers of the largest flight, and how long any flight was there. */
  most: number;
  orange: number;
  /** Passengers that really travel. */
  moving: number;
  flewMs: number;
  shift: number;
  longest: number;
}

/** Begins to watch what flies, what shifts and what takes long. */
async function watch(page: Page): Promise<() => Promise<Seen>> {
  await page.evaluate(() => {
    const seen = { most: 0, orange: 0, moving: 0, flewMs: 0, shift: 0, longest: 0 };
    Object.assign(globalThis, { seen });
    let begun: number | null = null;
    new MutationObserver(() => {
      const sky = document.querySelector("[data-flight]");
      if (sky) begun ??= performance.now();
      else if (begun !== null) {
        seen.flewMs = Math.max(seen.flewMs, performance.now() - begun);
        begun = null;
      }
      seen.most = Math.max(seen.most, sky?.querySelectorAll("canvas").length ?? 0);
      const passengers = [...(sky?.querySelectorAll("canvas") ?? [])];
      seen.moving = Math.max(
        seen.moving,
        passengers.filter((each) => each.getAnimations().length > 0).length,
      );
      seen.orange = Math.max(seen.orange, sky?.querySelectorAll('[class*="marked"]').length ?? 0);
    }).observe(document.body, { childList: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node: Node }[];
      })[])
        // Of what flies, not of what the training itself says.
        if (entry.sources.some(({ node }) => node.parentElement?.closest("[data-flight], [data-turn]")))
          seen.shift += entry.value;
    }).observe({ type: "layout-shift" });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: "longtask" });
  });
  return () => page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
}

async function train(page: Page): Promise<void> {
  await handOnChart(page);
  await page.waitForLoadState("networkidle");
}

test("Train sends pictures from the gallery into both nets, and they are gone within two seconds", async ({
  page,
}) => {
  await openPage(page, tiny);
  await train(page);
  const seen = await watch(page);
  await page.getByRole("button", { name: "Train", exact: true }).click();
  const flight = page.locator("[data-flight]");
  await expect(flight).toBeAttached();
  await expect(flight).toHaveAttribute("aria-hidden", "true");
  await expect(flight).toHaveCount(0, { timeout: 2000 });
  const { most, orange, moving, flewMs, shift } = await seen();
  expect(most).toBe(14);
  expect(orange).toBe(4);
  expect(moving).toBe(14);
  expect(flewMs).toBeLessThan(2000);
  expect(shift).toBe(0);
  await finishTraining(page);
});

test("where calm is wanted nothing ever flies, and the numbers are the same", async ({ page, browser }) => {
  const run = async (on: Page) => {
    await openPage(on, tiny);
    await train(on);
    const seen = await watch(on);
    await on.getByRole("button", { name: "Train", exact: true }).click();
    await finishTraining(on);
    return { seen: await seen(), rates: await rates(on) };
  };
  const moving = await run(page);
  expect(moving.seen.most).toBe(14);
  const calmPage = await browser.newPage({ reducedMotion: "reduce", viewport: { width: 1440, height: 900 } });
  const calm = await run(calmPage);
  await calmPage.close();
  expect(calm.seen.most).toBe(0);
  expect(calm.rates).toEqual(moving.rates);
});

test("the recorded flip turns its cell once, with a light on its rim, and both are gone", async ({
  page,
}) => {
  await watchTurns(page);
  await openPage(page);
  await expect.poll(() => turns(page)).toEqual(["dog\ncat", ""]);
  await expect(page.locator("[data-turn]")).toHaveCount(0);
});

test("bars follow a hand at once, and nothing turns where calm is wanted", async ({ page }) => {
  await watchTurns(page);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openPage(page);
  await expect(page.locator("#test").getByText("flipped", { exact: true })).toBeVisible();
  expect(await turns(page)).toEqual([]);
  await page.emulateMedia({ reducedMotion: "no-preference" });
  const held = page.locator('#test [role="application"]');
  await held.focus();
  await page.keyboard.press("Shift+ArrowLeft");
  const bar = page.locator('#test [class*="bar_"]').first();
  await expect.poll(() => bar.evaluate((each) => getComputedStyle(each).transitionDuration)).toBe("0s");
});
