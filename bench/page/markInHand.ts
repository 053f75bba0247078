// From the pointer event that moves the mark in the 2×2 to the first frame in which its bars say something else: nets
// at rest, forty moves to and fro, a pixel or more each.

import { atShare, median, openFlipped, round, type Bench } from "./bench.ts";

export async function markInHand(bench: Bench) {
  const page = await openFlipped(bench);
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
  return { pointerToBarsMs: round(median(delays)), pointerToBarsMostMs: round(atShare(delays, 1)) };
}
