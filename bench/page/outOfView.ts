// An embed on another site's page, in view and scrolled away: how many steps a second it trains, one after the other in
// one training, again and again, so that a busy machine slows both. Asked as a host asks it: by message.

import type { Page } from "playwright";
import { hostPages } from "../../e2e/support/hostPage.ts";
import { median, round, type Bench } from "./bench.ts";

const turns = 4;
const secondsEach = 5;
/** What was on its way when the page was scrolled, and what a browser does a moment later. */
const settleMs = 1500;

export async function outOfView(bench: Bench) {
  const link = "v=1&trainPerClass=400&testPerClass=60&steps=5000";
  const frame = `<iframe title="playground" src="${bench.address}?embed=1&lang=en&height=fixed#${link}" width="640" height="500"></iframe>`;
  const host = await hostPages({ away: `${frame}<div style="height: 4000px"></div>` });
  const page = await bench.newPage();
  await page.goto(host.url("away"));
  const inside = page.frameLocator("iframe");
  // Until the nets that come with the page have answered: they would share the machine.
  await inside.getByText("flipped", { exact: true }).waitFor();
  await inside.getByRole("button", { name: "Train", exact: true }).click();
  const paces: { inView: number[]; away: number[] } = { inView: [], away: [] };
  for (let turn = 0; turn < turns; turn++) {
    for (const where of ["inView", "away"] as const) {
      await page.evaluate((top) => scrollTo(0, top), where === "away" ? 3000 : 0);
      await page.waitForTimeout(settleMs);
      paces[where].push(await stepsPerSecond(page));
    }
  }
  await page.close();
  host.close();
  const ratio = median(paces.away.map((pace, turn) => pace / (paces.inView[turn] ?? Number.NaN)));
  return {
    stepsPerSecondInView: round(median(paces.inView), 1),
    stepsPerSecondAway: round(median(paces.away), 1),
    awayToInView: round(ratio),
  };
}

async function stepsPerSecond(page: Page): Promise<number> {
  const from = await stepNow(page);
  await page.waitForTimeout(secondsEach * 1000);
  const to = await stepNow(page);
  if (to.step <= from.step) throw new Error(`it does not train: step ${from.step}, then ${to.step}`);
  return (1000 * (to.step - from.step)) / (to.at - from.at);
}

const stepNow = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ step: number; at: number }>((resolve) => {
        const message_id = `${performance.now()}`;
        addEventListener(
          "message",
          ({ data }: MessageEvent<{ message_id?: string; state?: { step: number } }>) => {
            if (data.message_id === message_id && data.state)
              resolve({ step: data.state.step, at: performance.now() });
          },
        );
        window.frames[0]?.postMessage({ subject: "backdoor-playground.state", message_id }, "*");
      }),
  );
