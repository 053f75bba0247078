// Tasks over 50 ms on the page's own thread: while one lasts, nothing on the page answers.

import { test, type Page } from "playwright/test";

/** On two shared cores a task may be held up by somebody else; what is told in the log is what was measured. */
export const longestAllowedMs = 200;

export async function watchLongTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const longTasks: number[] = [];
    Object.assign(globalThis, { longTasks });
    new PerformanceObserver((list) =>
      longTasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ entryTypes: ["longtask"] });
  });
}

/** The longest one since they are watched, 0 for none; they are told in the log and the report. */
export async function longestTask(page: Page, what: string): Promise<number> {
  const tasks = await page.evaluate(
    () => (globalThis as unknown as { longTasks: readonly number[] }).longTasks,
  );
  const told = tasks.map(Math.round).join(", ") || "none";
  console.log(`tasks over 50 ms while ${what}, ms: ${told}`);
  test.info().annotations.push({ type: `tasks over 50 ms while ${what}`, description: told });
  return Math.max(0, ...tasks);
}
