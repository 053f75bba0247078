// A tab behind another one: training goes on there, and ends as it would have in front.

import { expect, test } from "playwright/test";
import { openRealBrowser, type RealBrowser, type RealTab } from "./support/realTabs.ts";

const link = "v=1&steps=240&trainPerClass=200&testPerClass=40&batchSize=16&networkWidth=0.5";

const press = (tab: RealTab, name: string) =>
  tab.see(`[...document.querySelectorAll("#train button")].find((b) => b.textContent === "${name}").click()`);
const progress = (tab: RealTab) =>
  tab.see(
    `Number(/step (\\d+) of 240/.exec(document.querySelector("#train header").textContent)?.[1] ?? -1)`,
  );
const isFinished = (tab: RealTab) =>
  tab.see(`/On all [\\d,]+ held-out pictures/.test(document.querySelector("#test").textContent)`);
const rates = (tab: RealTab) => tab.see(`[...document.querySelectorAll("#test table")].at(-1).textContent`);

let browser: RealBrowser;
test.beforeEach(async () => {
  browser = await openRealBrowser();
});
test.afterEach(() => browser.close());

test("training goes on in a tab behind another one, and ends as it does in front", async ({ baseURL }) => {
  const tab = await browser.open(`${baseURL}/#${link}`);
  await expect
    .poll(() => tab.see(`document.querySelector("#test")?.textContent.includes("flipped") ?? false`))
    .toBe(true);
  await press(tab, "Train");
  await expect.poll(() => progress(tab), { intervals: [50] }).toBeGreaterThan(0);

  const other = await browser.open("about:blank");
  await expect.poll(() => tab.see("document.visibilityState")).toBe("hidden");
  const before = Number(await progress(tab));
  expect(before).toBeLessThan(240);
  await expect.poll(() => isFinished(tab), { timeout: 90_000 }).toBe(true);
  expect(await tab.see("document.visibilityState")).toBe("hidden");
  expect(await other.see("document.visibilityState")).toBe("visible");
  const behind = await rates(tab);
  expect(behind).toContain("Attack success rate");

  await tab.toFront();
  await expect.poll(() => tab.see("document.visibilityState")).toBe("visible");
  await press(tab, "Restart");
  await expect.poll(() => isFinished(tab), { intervals: [20] }).toBe(false);
  await expect.poll(() => isFinished(tab), { timeout: 90_000 }).toBe(true);
  expect(await rates(tab)).toBe(behind);
});
