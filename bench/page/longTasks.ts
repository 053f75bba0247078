// The longest task of the page's own thread where it has most to do: while it opens, when Train is pressed, and with a
// hand on the chart of a training. Three rounds of each; the browser reports no task shorter than 50 ms.

import type { Page } from "playwright";
import { median, openFlipped, pressTrain, repeated, type Bench } from "./bench.ts";

const rounds = 3;

export async function longTasks(bench: Bench) {
  const found = await repeated(rounds, () => oneRound(bench));
  const ofRounds = (what: keyof (typeof found)[number]) => {
    const tasks = found.map((round) => round[what]);
    return [Math.round(median(tasks)), Math.round(Math.max(...tasks))];
  };
  return {
    longestOpeningMs: ofRounds("opening"),
    longestPressMs: ofRounds("press"),
    longestHandMs: ofRounds("hand"),
  };
}

async function oneRound(bench: Bench) {
  const page = await openFlipped(bench, watch);
  await page.waitForLoadState("networkidle");
  const opening = await longestSince(page);
  await page.mouse.move(5, 300);
  await page.waitForTimeout(1000);
  await longestSince(page);
  await pressTrain(page);
  const training = page.locator("#train").getByText(/^seed .* step [1-9]\d+ of/);
  await training.waitFor();
  const press = await longestSince(page);
  const chart = await page.locator("#flip-chart figure").boundingBox();
  if (!chart) throw new Error("the chart is not on the page");
  for (let at = 0; at < 40; at++) {
    await page.mouse.move(chart.x + 60 + 8 * at, chart.y + 100);
    await page.waitForTimeout(50);
  }
  const hand = await longestSince(page);
  if (!(await training.isVisible())) throw new Error("the training ended before the hand left the chart");
  await page.close();
  return { opening, press, hand };
}

function watch(): void {
  const seen = { longest: 0 };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: "longtask", buffered: true });
}

/** In milliseconds, 0 for none; and counts anew. */
async function longestSince(page: Page): Promise<number> {
  // The browser tells of a task a little later.
  await page.waitForTimeout(300);
  return page.evaluate(() => {
    const { seen } = globalThis as unknown as { seen: { longest: number } };
    const { longest } = seen;
    seen.longest = 0;
    return longest;
  });
}
