// How smoothly one goes back through a training: a hand drags the slider over two hundred kept moments, there and back,
// and every frame on the way is timed; then how soon the bars follow.

import { atShare, openExperiment, pressTrain, round, type Bench } from "./bench.ts";

export async function scrub(bench: Bench) {
  const page = await openExperiment(
    bench,
    "v=1&steps=200&trainPerClass=200&testPerClass=60&networkWidth=0.5",
  );
  await pressTrain(page);
  await page.getByText(/On all [\d,]+ held-out pictures$/).waitFor({ timeout: 200_000 });
  const slider = page.getByRole("slider", { name: "Go back" });
  const moments = Number(await slider.getAttribute("aria-valuemax")) + 1;
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  const rail = await slider.locator("xpath=../..").boundingBox();
  if (!box || !rail) throw new Error("the slider is not on the page");
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width / 2, y);
  await page.mouse.down();
  await page.evaluate(() => {
    const seen = { frames: [] as number[], work: [] as number[], going: true };
    Object.assign(globalThis, { seen });
    let last = performance.now();
    const tick = (now: number) => {
      seen.frames.push(now - last);
      last = now;
      // What is done in the frame after the callbacks: style, layout, paint.
      const begun = performance.now();
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () => seen.work.push(performance.now() - begun), { once: true });
      port1.start();
      port2.postMessage(null);
      if (seen.going) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  const places = 400;
  for (let at = 0; at <= places; at++) {
    const share = Math.abs(1 - (2 * at) / places);
    await page.mouse.move(rail.x + 10 + share * (rail.width - 20), y);
  }
  await page.mouse.up();
  const { frames, work } = await page.evaluate(() => {
    const { seen } = globalThis as unknown as { seen: { frames: number[]; work: number[]; going: boolean } };
    seen.going = false;
    return seen;
  });
  const bars = page.locator("#test table").first();
  await slider.focus();
  await page.keyboard.press("End");
  await page.waitForTimeout(500);
  const follow: number[] = [];
  for (let turn = 0; turn < 20; turn++) {
    const before = await bars.innerText();
    const started = performance.now();
    await page.keyboard.press(turn % 2 === 0 ? "Home" : "End");
    await page.waitForFunction(
      (text) => document.querySelector<HTMLElement>("#test table")?.innerText !== text,
      before,
      { polling: "raf" },
    );
    follow.push(performance.now() - started);
  }
  await page.close();
  return {
    scrubMoments: moments,
    scrubFrameMs: spread(frames),
    scrubWorkInFrameMs: spread(work),
    scrubKeyToBarsMs: spread(follow),
  };
}

const spread = (values: readonly number[]) => [0.5, 0.95, 1].map((share) => round(atShare(values, share), 1));
