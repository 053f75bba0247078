// The page stands still while it fills: from opening until the flip is on screen nothing moves that one may be
// reading already. The score is the browser's own, "cumulative layout shift"; 0.1 is what passes for good. Measured on
// two busy cores: 0.0003 at most. In Chinese without a typeface of the system's own that holds where ours arrives
// within the moment that the first drawing waits (typefaces.ts); without that wait it was 0.25 at 760 px.

import { expect, test } from "playwright/test";
import { handOnChart } from "./support/page.ts";

const most = 0.02;

for (const width of [390, 760, 1440]) {
  for (const language of ["en", "zh"] as const) {
    test(`nothing moves while the page opens, ${width} px, ${language}`, async ({ page }) => {
      await page.setViewportSize({ width, height: width < 500 ? 844 : 900 });
      await page.addInitScript(() => {
        const shifts: Shift[] = [];
        Object.assign(globalThis, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & LayoutShift)[]) {
            if (entry.hadRecentInput) continue;
            const what = entry.sources.map(({ node }) => node?.textContent?.slice(0, 40) ?? "?");
            shifts.push({ value: entry.value, what: what.join(" | ") });
          }
        }).observe({ type: "layout-shift", buffered: true });
      });
      await page.goto(`/?lang=${language}`);
      await expect(
        page.locator("#test").getByText(language === "en" ? "flipped" : "翻转", { exact: true }),
      ).toBeVisible();
      // What comes after the flip: the scoreboard, the typeface.
      await page.waitForLoadState("networkidle");
      await page.waitForTimeout(500);
      const shifts = await page.evaluate(
        () => (globalThis as unknown as { shifts: readonly Shift[] }).shifts,
      );
      const score = shifts.reduce((sum, { value }) => sum + value, 0);
      console.log(`layout shift at ${width} px, ${language}: ${score.toFixed(4)}`);
      expect(score, JSON.stringify(shifts, null, 1)).toBeLessThan(most);
    });
  }
}

test("the flip chart stays as it is when a hand comes onto it", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("#test").getByText("flipped", { exact: true })).toBeVisible();
  const places = () =>
    page.locator("#flip-chart").evaluate((element) => {
      const words = [...element.querySelectorAll("p, text, span, b")].filter(
        ({ children, textContent }) => children.length < 2 && textContent.trim() !== "",
      );
      return words.map((word) => {
        const text = document.createRange();
        text.selectNodeContents(word);
        const { left, width, top, height } = text.getBoundingClientRect();
        const shown = getComputedStyle(word).visibility === "visible";
        const said = word.textContent.replaceAll("\u00a0", " ");
        return { shown, words: said, x: left + width / 2, y: top + height / 2 };
      });
    });
  const still = (await places()).filter(({ shown }) => shown);
  await handOnChart(page);
  await page.mouse.move(5, 300);
  for (const expected of still) {
    const found = (await places()).filter(({ shown, words }) => shown && words === expected.words);
    const near = found.filter(({ x, y }) => Math.abs(x - expected.x) < 3 && Math.abs(y - expected.y) < 3);
    expect(near, `${JSON.stringify(expected)} among ${JSON.stringify(found)}`).not.toHaveLength(0);
  }
  // Three shares, four steps and their unit, the flip, three line ends, and the sentence below.
  expect(still.length).toBeGreaterThan(12);
});

test("pressing Train leaves the Test panel in sight, and keeps the mark that was tried", async ({ page }) => {
  await page.goto("/");
  const panel = page.locator("#test");
  await expect(panel.getByText("flipped", { exact: true })).toBeVisible();
  const size = panel.getByRole("slider", { name: "Size" });
  await size.focus();
  await page.keyboard.press("ArrowRight");
  const tried = await size.getAttribute("aria-valuenow");
  await panel.evaluate((element) => {
    const seen = { lowest: element.clientHeight };
    Object.assign(globalThis, { seen });
    new ResizeObserver(() => (seen.lowest = Math.min(seen.lowest, element.clientHeight))).observe(element);
  });
  const before = await panel.evaluate((element) => element.clientHeight);
  await page.getByRole("button", { name: "Train", exact: true }).click();
  await expect(page.locator("#train")).toContainText(/step [1-9]\d* of/);
  const lowest = await page.evaluate(
    () => (globalThis as unknown as { seen: { lowest: number } }).seen.lowest,
  );
  expect(lowest).toBeGreaterThan(0.9 * before);
  expect(await size.getAttribute("aria-valuenow")).toBe(tried);
});

test("while nets learn the light chart is drawn, unless a hand is on it", async ({ page }) => {
  await page.goto("/#v=1&steps=60&trainPerClass=200&testPerClass=60");
  const chart = page.locator("#flip-chart");
  const interactive = chart.locator(".recharts-surface");
  await page.getByRole("button", { name: "Train", exact: true }).click();
  await expect(chart.locator("figure")).toBeVisible();
  await expect(interactive).toBeHidden();
  await page.getByRole("button", { name: "Pause" }).click();
  await handOnChart(page);
  await page.mouse.move(5, 300);
  await expect(interactive).toBeVisible();
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(interactive).toBeHidden();
});

/** What the browser tells of a shift; not among TypeScript's own types. */
interface LayoutShift {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

interface Shift {
  readonly value: number;
  readonly what: string;
}
