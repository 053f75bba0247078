// The built page in Chromium, for everything that is measured on it, and how measurements become one number.

import { chromium, type Page } from "playwright";
import { build, preview } from "vite";
import { findBrowser } from "../../scripts/browser/findBrowser.ts";

export interface Bench {
  readonly address: string;
  readonly browserVersion: string;
  /** A fresh page of a fresh context: nothing cached, nothing kept. */
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

export async function openBench(): Promise<Bench> {
  await build({ logLevel: "error", build: { copyPublicDir: false } });
  const server = await preview({ preview: { port: 0, host: "127.0.0.1" }, logLevel: "error" });
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ["--disable-gpu", "--disable-background-networking", ...asRoot],
  });
  return {
    address: server.resolvedUrls?.local[0] ?? "",
    browserVersion: browser.version(),
    async newPage() {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      // tsx wraps named functions in a helper of its own, which the page lacks.
      await context.addInitScript("globalThis.__name ??= (named) => named");
      return context.newPage();
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Until both nets that come with the page have answered; with `before`, that runs in it first. */
export async function openFlipped(bench: Bench, before?: () => void): Promise<Page> {
  const page = await bench.newPage();
  if (before) await page.addInitScript(before);
  await page.goto(bench.address);
  await page.getByText("flipped", { exact: true }).waitFor();
  return page;
}

/** Until Train can be pressed. */
export async function openExperiment(bench: Bench, link: string, given?: Page): Promise<Page> {
  const page = given ?? (await bench.newPage());
  await page.goto(`${bench.address}#${link}`);
  await page.getByLabel("Poisoned training pictures", { exact: true }).waitFor();
  return page;
}

export async function pressTrain(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Train", exact: true }).click();
}

export async function repeated<T>(count: number, measure: () => Promise<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for (let turn = 0; turn < count; turn++) found.push(await measure());
  return found;
}

export const median = (values: readonly number[]) => atShare(values, 0.5);

/** 0.5 is the median, 1 the largest. */
export function atShare(values: readonly number[], share: number): number {
  return values.toSorted((one, other) => one - other)[Math.round(share * (values.length - 1))] ?? Number.NaN;
}

export function round(value: number, digits = 2): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
