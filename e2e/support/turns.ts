// What turns and lights up by itself when an answer flips: each notes its words, a rim has none.

import type { Page } from "playwright/test";

type Turns = { turns: string[] };

/** Of every card that turns and every rim that lights up, from the first moment of the page on. */
export async function watchTurns(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { turns: seen });
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes)
          if (node instanceof HTMLElement && node.matches("[data-turn]")) seen.push(node.innerText);
    }).observe(document, { childList: true, subtree: true });
  });
}

/** In their order. */
export const turns = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (globalThis as unknown as Turns).turns);

export const forgetTurns = (page: Page): Promise<void> =>
  page.evaluate(() => void ((globalThis as unknown as Turns).turns.length = 0));
