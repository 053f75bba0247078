// Long tasks on the page and the delay of brush strokes, over ten seconds of training.

import type { Page } from "playwright";
import { openFlipped, pressTrain, type Bench } from "./bench.ts";

export async function strokes(bench: Bench) {
  const page = await openFlipped(bench);
  await page.getByRole("radio", { name: "Paint", exact: true }).click();
  await page.locator("#flip-chart figure").waitFor();
  await pressTrain(page);
  await page
    .locator("#train")
    .getByText(/^seed .* step [1-9]\d* of/)
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

/** From the pointer event to the first frame after it in which the canvas has other pixels, worst case. */
async function strokeDelay(page: Page, x: number, y: number): Promise<number> {
  await page.mouse.move(x, y);
  // The listener has to be there before the button goes down.
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>("#plant canvas");
    const pixels = () =>
      new Uint32Array(
        canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data.buffer ?? [],
      );
    const before = pixels();
    // Cheap, for it runs in every frame and would be a long task of its own.
    const hasChanged = () => pixels().some((pixel, at) => pixel !== before[at]);
    const delay = new Promise<number>((resolve, reject) => {
      const look = (since: number) => {
        const now = performance.now();
        if (hasChanged()) resolve(now - since);
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
