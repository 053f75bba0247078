// `npm run bench:page`: how the built page feels, measured in Chromium on this machine: bytes, time to the first
// true flip, time from Train to the lasting flip, long tasks while training, and how soon a brush stroke is seen.

import { existsSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { chromium, type Page } from "playwright";
import { build, preview } from "vite";
import { findBrowser } from "../scripts/browser/findBrowser.ts";

await build({ logLevel: "error", build: { copyPublicDir: false } });
const server = await preview({ preview: { port: 0, host: "127.0.0.1" }, logLevel: "error" });
const address = server.resolvedUrls?.local[0] ?? "";
const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ["--disable-gpu", "--disable-background-networking", ...asRoot],
});

const rounds = 3;
const opening = await repeated(rounds, openToFlip);
const results = {
  javaScriptKilobytes: opening.map(({ kilobytes }) => kilobytes).at(0) ?? null,
  openToFlipSeconds: median(opening.map(({ seconds }) => seconds)),
  petsTrainToFlipSeconds: median(await repeated(rounds, () => trainToFlip("v=1&followed=0"))),
  photosTrainToFlipSeconds: existsSync("public/data/manifest.json")
    ? median(await repeated(rounds, () => trainToFlip("v=1&dataset=cifar10")))
    : null,
  ...(await whileTraining()),
  ...(await markInHand()),
};
await browser.close();
await server.close();

if (process.argv.includes("--json")) console.log(JSON.stringify(results, null, 2));
else
  for (const [name, value] of Object.entries(results))
    console.log(`${name.padEnd(32)} ${value ?? "not measured"}`);
process.exit(0);

/** From the click on a link to the word "flipped" in the 2×2, and the page's scripts (the worker's not counted). */
async function openToFlip(): Promise<{ readonly seconds: number; readonly kilobytes: number }> {
  const page = await newPage();
  const scripts: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    const ofWorker =
      response.request().serviceWorker() !== null || /worker|dist-|host-|_impl/.test(response.url());
    if (response.url().endsWith(".js") && !ofWorker) scripts.push(response.body());
  });
  const started = performance.now();
  await page.goto(address);
  await page.getByText("flipped", { exact: true }).waitFor();
  const seconds = (performance.now() - started) / 1000;
  await page.waitForLoadState("networkidle");
  const bytes = (await Promise.all(scripts)).reduce((sum, body) => sum + gzipSync(body).length, 0);
  await page.close();
  return { seconds: round(seconds), kilobytes: Math.round(bytes / 1000) };
}

/** From pressing Train to the sentence that tells the lasting flip; NaN where the followed picture does not flip. */
async function trainToFlip(link: string): Promise<number> {
  const page = await newPage();
  await page.goto(`${address}#${link}`);
  await page.getByLabel("Poisoned training pictures", { exact: true }).waitFor();
  const started = performance.now();
  await page.getByRole("button", { name: "Train", exact: true }).click();
  const seconds = await page
    .getByText(/^Flipped: since step/)
    .waitFor({ timeout: 100_000 })
    .then(() => (performance.now() - started) / 1000)
    .catch(() => Number.NaN);
  await page.close();
  return round(seconds);
}

/** Long tasks on the page and the delay of brush strokes, over ten seconds of training. */
async function whileTraining(): Promise<{
  readonly longestTaskMs: number;
  readonly brushToPixelsMs: number;
}> {
  const page = await newPage();
  await page.goto(address);
  await page.getByText("flipped", { exact: true }).waitFor();
  await page.getByRole("radio", { name: "Paint", exact: true }).click();
  await page.locator("#train .recharts-surface").waitFor();
  await page.getByRole("button", { name: "Train", exact: true }).click();
  await page
    .locator("#train")
    .getByText(/step [1-9]/)
    .waitFor();
  await page.evaluate(() => {
    const seen = { longest: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const task of list.getEntries()) seen.longest = Math.max(seen.longest, task.duration);
    }).observe({ type: "longtask" });
  });
  const painter = page.locator("#plant canvas").first();
  await painter.scrollIntoViewIfNeeded();
  const box = await painter.boundingBox();
  if (!box) throw new Error("the painter is not on the page");
  const delays: number[] = [];
  for (let stroke = 0; stroke < 20; stroke++) {
    // Each stroke on fresh paper: five in a row, four rows.
    const x = box.x + (0.1 + 0.2 * (stroke % 5)) * box.width;
    const y = box.y + (0.1 + 0.2 * Math.floor(stroke / 5)) * box.height;
    delays.push(await strokeDelay(page, x, y));
    await page.waitForTimeout(400);
  }
  const longest = await page.evaluate(
    () => (globalThis as unknown as { seen: { longest: number } }).seen.longest,
  );
  await page.close();
  // The browser reports no task shorter than 50 ms.
  return { longestTaskMs: Math.round(longest), brushToPixelsMs: Math.round(Math.max(...delays)) };
}

/**
 * From the pointer event that moves the mark in the 2×2 to the first frame in which its bars say something else: nets
 * at rest, forty moves to and fro, a pixel or more each.
 */
async function markInHand(): Promise<{
  readonly pointerToBarsMs: number;
  readonly pointerToBarsMostMs: number;
}> {
  const page = await newPage();
  await page.goto(address);
  await page.getByText("flipped", { exact: true }).waitFor();
  const picture = page.locator('#test [role="application"]');
  await picture.scrollIntoViewIfNeeded();
  const box = await picture.boundingBox();
  if (!box) throw new Error("there is no mark to drag");
  const at = (move: number) =>
    [box.x + box.width * (0.85 - 0.015 * (move % 20)), box.y + box.height * 0.85] as const;
  await page.mouse.move(...at(0));
  await page.mouse.down();
  const delays: number[] = [];
  for (let move = 1; move <= 40; move++) {
    await page.evaluate(() => {
      const table = document.querySelector("#test table");
      if (!table) throw new Error("there is no 2×2");
      const delay = new Promise<number | null>((resolve) => {
        const seen = new MutationObserver(() => {
          seen.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - started));
        });
        let started = performance.now();
        addEventListener(
          "pointermove",
          ({ timeStamp }) => {
            started = timeStamp;
            seen.observe(table, { attributes: true, attributeFilter: ["style"], subtree: true });
            // A move within one pixel changes nothing.
            setTimeout(() => resolve(null), 1000);
          },
          { once: true, capture: true },
        );
      });
      Object.assign(globalThis, { delay });
    });
    await page.mouse.move(...at(move));
    const found = await page.evaluate(
      () => (globalThis as unknown as { delay: Promise<number | null> }).delay,
    );
    if (found !== null) delays.push(found);
  }
  await page.close();
  if (delays.length < 15) throw new Error(`only ${delays.length} of 40 moves changed the bars`);
  return { pointerToBarsMs: round(median(delays)), pointerToBarsMostMs: round(Math.max(...delays)) };
}

/** From the pointer event to the first frame after it in which the canvas has other pixels, worst case. */
async function strokeDelay(page: Page, x: number, y: number): Promise<number> {
  await page.mouse.move(x, y);
  // The listener has to be there before the button goes down.
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>("#plant canvas");
    const pixels = () =>
      canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data.join();
    const before = pixels();
    const delay = new Promise<number>((resolve, reject) => {
      const look = (since: number) => {
        const now = performance.now();
        if (pixels() !== before) resolve(now - since);
        else if (now - since > 5000) reject(new Error("a brush stroke changed no pixel of the painter"));
        else requestAnimationFrame(() => look(since));
      };
      addEventListener("pointerdown", ({ timeStamp }) => look(timeStamp), { once: true, capture: true });
    });
    Object.assign(globalThis, { delay });
  });
  await page.mouse.down();
  await page.mouse.up();
  return page.evaluate(() => (globalThis as unknown as { delay: Promise<number> }).delay);
}

async function newPage(): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  // tsx wraps named functions in a helper of its own, which the page lacks.
  await context.addInitScript("globalThis.__name ??= (named) => named");
  return context.newPage();
}

async function repeated<T>(count: number, measure: () => Promise<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for (let turn = 0; turn < count; turn++) found.push(await measure());
  return found;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
