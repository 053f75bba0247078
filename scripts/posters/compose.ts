// A poster: the title and the aim of a lesson on the left, a part of the page on the right, in the page's own typefaces
// and colours. The page is gone afterwards.

import type { Locator, Page } from "playwright";
import { posterSize } from "#embed/cards.ts";

export interface About {
  readonly name: string;
  readonly goal: string;
}

/** PNG, as the browser writes it. */
export async function compose(page: Page, about: About, shown: Locator): Promise<Buffer> {
  const part = `data:image/png;base64,${(await shown.screenshot({ animations: "disabled" })).toString("base64")}`;
  await page.evaluate(
    ({ name, goal, picture }) => {
      document.body.innerHTML = `
        <style>
          html, body { height: 100%; margin: 0; overflow: hidden }
          .poster { display: grid; grid-template-columns: 26rem 1fr; gap: var(--space-7); align-items: center;
            height: 100vh; box-sizing: border-box; padding: var(--space-7); background: var(--paper) }
          .poster h1 { margin: var(--space-4) 0; font-size: 3rem; line-height: 1.1; text-wrap: balance }
          .poster p { margin: 0; color: var(--ink-soft); font-size: 1.375rem; line-height: 1.4 }
          .poster p:first-child { color: var(--ink); font-weight: var(--weight-medium) }
          .poster figure { display: grid; place-items: center; height: 33rem; margin: 0; padding: var(--space-4);
            box-sizing: border-box; border: var(--hairline) solid var(--line); border-radius: var(--radius-large);
            background: var(--surface); box-shadow: var(--shadow-raised) }
          .poster img { max-width: 100%; max-height: 31rem; object-fit: contain }
        </style>
        <main class="poster"><div><p>Backdoor Playground</p><h1></h1><p></p></div><figure><img alt=""></figure></main>`;
      for (const [selector, text] of [
        [".poster h1", name],
        [".poster h1 + p", goal],
      ] as const)
        document.querySelector(selector)?.append(text);
      document.querySelector(".poster img")?.setAttribute("src", picture);
    },
    { ...about, picture: part },
  );
  await page.setViewportSize(posterSize);
  await page.waitForFunction(() => document.querySelector("img")?.complete);
  return page.screenshot({ animations: "disabled" });
}
