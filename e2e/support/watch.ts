// What a page does behind its face: errors it throws or prints, requests it makes.

import type { Page } from "playwright/test";

/** Everything that goes wrong from now on, in words; the list grows. Begin before the page opens. */
export function watchTrouble(page: Page): readonly string[] {
  const trouble: string[] = [];
  page.on("pageerror", (error) => trouble.push(`thrown: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") trouble.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on("requestfailed", (request) => trouble.push(`failed: ${request.url()}`));
  return trouble;
}

/** The addresses asked for while the deeds are done. */
export async function requestsDuring(page: Page, deeds: () => Promise<void>): Promise<readonly string[]> {
  const asked: string[] = [];
  const note = (request: { url(): string }) => void asked.push(request.url());
  page.on("request", note);
  await deeds();
  page.off("request", note);
  return asked;
}
