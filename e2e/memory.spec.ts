// Two hundred tiny runs in one tab: the page's heap and the engine's memory are as large after the last as after the
// twentieth.

import { expect, test, type CDPSession } from "playwright/test";
import { openPage } from "./support/page.ts";

const runs = 200;
const warmUp = 20;

test("200 runs leave nothing behind", async ({ page }) => {
  test.setTimeout(400_000);
  // The worker's script is told to remember the memory of what it compiles: tensors live there.
  await page.route("**/assets/worker-*.js", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${rememberMemory}\n${await response.text()}` });
  });
  await openPage(page, "v=1&steps=10&trainPerClass=20&testPerClass=20&batchSize=8&networkWidth=0.5");
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  const engineMemory = async () => {
    const [worker] = page.workers();
    return (
      (await worker?.evaluate(() =>
        (globalThis as unknown as { memoryBytes?: () => number }).memoryBytes?.(),
      )) ?? 0
    );
  };

  await page.getByRole("button", { name: "Train", exact: true }).click();
  const done = page.getByText(/^On all 40 held-out pictures/);
  await expect(done).toBeVisible();
  let before = { heap: 0, engine: 0 };
  for (let run = 1; run <= runs; run++) {
    await page.getByRole("button", { name: "Restart" }).click();
    // Looked for in every frame: `expect` would look less and less often, and wait longer than the run takes.
    await page.waitForFunction(() =>
      document.querySelector("#test")?.textContent?.includes("On all 40 held-out"),
    );
    if (run === warmUp) before = { heap: await heapOf(devtools), engine: await engineMemory() };
  }
  const after = { heap: await heapOf(devtools), engine: await engineMemory() };
  console.log(JSON.stringify({ before, after }));
  expect(before.engine, "the engine's memory is measured").toBeGreaterThan(1e6);
  expect(after.engine, "the engine's memory").toBeLessThanOrEqual(before.engine);
  expect(after.heap, "the page's heap").toBeLessThan(before.heap * 1.2 + 2e6);
});

const rememberMemory = `{
  const memories = new Set();
  const note = (result) => {
    for (const each of Object.values((result.instance ?? result).exports)) {
      if (each instanceof WebAssembly.Memory) memories.add(each);
    }
    return result;
  };
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const original = WebAssembly[name];
    WebAssembly[name] = (...rest) => original.apply(WebAssembly, rest).then(note);
  }
  self.memoryBytes = () => [...memories].reduce((sum, each) => sum + each.buffer.byteLength, 0);
}`;

async function heapOf(devtools: CDPSession): Promise<number> {
  for (let times = 0; times < 3; times++) await devtools.send("HeapProfiler.collectGarbage");
  const { metrics } = await devtools.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? 0;
}
