// Ten embeds on one page of another site: what memory they take before anybody has used them, and after each was scrolled
// to and trained. The memory of all processes of the browser, without what they share counted twice (PSS); Linux only.

import { canMeasureMemory, megabytesOfBrowser } from "../../e2e/support/browserMemory.ts";
import { hostPages } from "../../e2e/support/hostPage.ts";
import { round, type Bench } from "./bench.ts";

const count = 10;
/** For what was let go to be given back. */
const restMs = 3000;

export async function tenEmbeds(bench: Bench) {
  if (!canMeasureMemory) return { tenEmbedsMegabytes: null };
  const frame = `<iframe title="playground" src="${bench.address}?embed=1&lang=en&height=fixed#v=1&trainPerClass=200&testPerClass=60&steps=60" width="640" height="700"></iframe><div style="height: 500px"></div>`;
  const host = await hostPages({ empty: "", ten: frame.repeat(count) });
  const page = await bench.newPage();
  const megabytesOf = async () => {
    await page.waitForTimeout(restMs);
    return megabytesOfBrowser();
  };
  await page.goto(host.url("empty"));
  const before = await megabytesOf();
  await page.goto(host.url("ten"));
  const frames = await page.locator("iframe").all();
  await frames[0]?.contentFrame().getByText("flipped", { exact: true }).waitFor();
  const opened = (await megabytesOf()) - before;
  const trained: number[] = [];
  for (const each of frames) {
    await each.scrollIntoViewIfNeeded();
    const inside = each.contentFrame();
    // Seen now, it opens its nets; a click on what still moves may miss.
    await inside.getByText("trained before and shipped").waitFor();
    await inside.getByRole("button", { name: "Train", exact: true }).click();
    await inside.getByText(/On all [\d,]+ held-out pictures$/).waitFor({ timeout: 100_000 });
    trained.push((await megabytesOf()) - before);
  }
  await page.close();
  host.close();
  return {
    tenEmbedsMegabytes: round(opened, 0),
    tenEmbedsTrainedMegabytes: [trained[0], trained[4], trained[9]].map((each) =>
      round(each ?? Number.NaN, 0),
    ),
  };
}
