// Verbs that every browser test needs, in the words of the page.

import { expect, type Page } from "playwright/test";

/** Opens the page with an experiment in its link and waits until both nets can be asked or trained. */
export async function openPage(page: Page, hash = ""): Promise<void> {
  await page.goto(hash === "" ? "/" : `/#${hash}`);
  await expect(page.getByRole("heading", { name: "Backdoor Playground" })).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Backend" })).not.toHaveValue("");
  await expect(page.getByLabel("Poisoned training pictures", { exact: true })).toBeVisible();
}

/** Opens one of the folded rows below the three steps. */
export async function unfold(page: Page, title: string): Promise<void> {
  const row = page.getByRole("button", { name: title, exact: true });
  if ((await row.getAttribute("aria-expanded")) === "false") await row.click();
}

/** Every row and every detail that is there, as far as it opens without a training. */
export async function unfoldAll(page: Page): Promise<void> {
  const folded = page.locator("main h2 button[aria-expanded=false]");
  while ((await folded.count()) > 0) await folded.first().click();
  await page.evaluate(() => {
    for (const detail of document.querySelectorAll("details")) detail.open = true;
  });
  await expect(page.locator("#save button").nth(3)).toBeVisible();
  await expect(page.locator("#contrast table")).toBeVisible();
}

export const story = (page: Page) => page.getByLabel("What is happening");

export async function finishTraining(page: Page): Promise<void> {
  await expect(page.locator("#train")).toContainText("left");
  await expect(page.getByText(/On all [\d,]+ held-out pictures$/)).toBeVisible({ timeout: 240_000 });
}

export interface Rates {
  readonly clean: Readonly<Record<string, number>>;
  readonly poisoned: Readonly<Record<string, number>>;
}

/** The scoreboard, in percent. */
export async function rates(page: Page): Promise<Rates> {
  const table = page.locator("#test table").last();
  const clean: Record<string, number> = {};
  const poisoned: Record<string, number> = {};
  for (const row of await table.locator("tbody tr").all()) {
    const name = (await row.locator("th").innerText()).split("\n")[0] ?? "";
    const [first, second] = await row.locator("td strong").allInnerTexts();
    clean[name.trim()] = Number.parseFloat(first ?? "");
    poisoned[name.trim()] = Number.parseFloat(second ?? "");
  }
  return { clean, poisoned };
}

/** The interactive flip chart lies over the still one as soon as a hand is there. */
export async function handOnChart(page: Page): Promise<void> {
  await page.locator("#flip-chart figure").hover({ force: true, position: { x: 120, y: 120 } });
  await expect(page.locator("#flip-chart .recharts-surface")).toBeVisible();
}
