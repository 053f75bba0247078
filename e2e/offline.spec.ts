// After the first visit the page opens and trains with no server at all; and it says so only when it is true. The server
// is this test's own, so that it can be taken away.

import { readFileSync } from "node:fs";
import { expect, test, type Page } from "playwright/test";
import { preview, type PreviewServer } from "vite";
import { hostPages } from "./support/hostPage.ts";
import { isPacked } from "./support/packed.ts";
import { finishTraining, handOnChart } from "./support/page.ts";

test.use({ serviceWorkers: "allow" });

let server: PreviewServer | null = null;
let address = "";
/** Whether the server has another build: one whose worker differs in a byte. */
let isNewer = false;

test.beforeEach(async () => {
  isNewer = false;
  server = await preview({
    preview: { port: 0, host: "127.0.0.1" },
    logLevel: "error",
    plugins: [{ name: "newer-build", configurePreviewServer: serveNewer }],
  });
  address = server.resolvedUrls?.local[0] ?? "";
});
test.afterEach(() => stopServer());

async function stopServer(): Promise<void> {
  await server?.close();
  server = null;
}

function serveNewer({ middlewares }: PreviewServer): void {
  middlewares.use((request, response, next) => {
    if (!isNewer || !request.url?.startsWith("/serviceWorker.js")) return next();
    response.setHeader("Content-Type", "text/javascript");
    response.end(`${readFileSync("dist/serviceWorker.js", "utf8")}\n// newer`);
  });
}

const tiny = "v=1&steps=60&trainPerClass=200&testPerClass=60";
const ready = (page: Page) =>
  page.getByText("Ready for offline: this page opens and trains without a network.");

async function visit(page: Page, hash = "", query = ""): Promise<void> {
  await page.goto(`${address}${query}#${hash}`);
}

/** A first visit, and then no server and no network. */
async function keptForOffline(page: Page): Promise<void> {
  await visit(page);
  await expect(ready(page)).toBeVisible({ timeout: 60_000 });
  await stopServer();
  await page.context().setOffline(true);
}

test("after the first visit it opens, shows the flip and trains without a server", async ({
  page,
  context,
}) => {
  const foreign: string[] = [];
  context.on("request", (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith("data:")) foreign.push(request.url());
  });
  await keptForOffline(page);

  await page.reload();
  await expect(page.getByText("flipped", { exact: true })).toBeVisible();
  await expect(ready(page)).toBeVisible();
  await visit(page, tiny);
  await page.reload();
  await page.getByRole("button", { name: "Train", exact: true }).click();
  await finishTraining(page);
  // The interactive chart, another language and lecture mode are there too.
  await handOnChart(page);
  await visit(page, tiny, "?lang=zh&present=1");
  await expect(page.locator("main > div > p").first()).toContainText("可离线使用");
  await page.keyboard.press("q");
  await expect(page.getByRole("dialog").getByRole("img")).toBeVisible();
  expect(foreign).toEqual([]);
});

test("what is not kept is not promised", async ({ page, context }) => {
  await visit(page);
  await expect(ready(page)).toBeVisible({ timeout: 60_000 });
  // The browser may throw away what it keeps.
  await page.evaluate(async () => {
    const name = (await caches.keys()).find((each) => each.startsWith("page-")) ?? "";
    const cache = await caches.open(name);
    const [first] = await cache.keys();
    if (first) await cache.delete(first);
  });
  await page.reload();
  await expect(page.getByText("could not be kept")).toBeVisible();
  await expect(ready(page)).toHaveCount(0);
  await context.setOffline(false);
});

test("after a visit a frame on the playground's own site works without a server too", async ({ page }) => {
  await keptForOffline(page);
  await page.reload();
  await page.evaluate((query) => {
    document.body.innerHTML = `<iframe title="embed" width="700" height="900" src="./${query}"></iframe>`;
  }, `?embed=1&lang=en#${tiny}`);
  const inside = page.frameLocator("iframe");
  await inside.getByRole("button", { name: "Train", exact: true }).click();
  await expect(inside.getByText(/On all [\d,]+ held-out pictures$/)).toBeVisible({ timeout: 120_000 });
});

test("after a visit a lesson is presented, stepped through and trained without a server", async ({
  page,
}) => {
  await keptForOffline(page);
  await visit(page, "", "?present=1&lesson=first-flip&lang=en");
  const lesson = page.getByRole("region", { name: "Lesson: The first flip" });
  await expect(lesson).toContainText("Step 1 of 8");
  await page.keyboard.press(".");
  await expect(lesson).toContainText("Step 2 of 8");
  await visit(page, `${tiny}&lesson=first-flip&at=4`, "?present=1&lang=en");
  await page.reload();
  await expect(page.getByText("Train both nets, and watch the chart.")).toBeVisible();
  await page.keyboard.press("Space");
  await expect(page.locator("main > div > p").first()).toContainText("finished", { timeout: 120_000 });
  await page.keyboard.press(".");
  await expect(page.getByRole("table", { name: "What was measured" })).toContainText("Flip rate");
});

test("a frame on another site needs the network: browsers keep apart what was kept for the page itself", async ({
  page,
}) => {
  // It is "localhost", and the playground 127.0.0.1: two sites.
  const host = await hostPages({
    course: `<iframe title="playground" width="700" height="900" src="${address}?embed=1&lang=en#${tiny}"></iframe>`,
  });
  await visit(page);
  await expect(ready(page)).toBeVisible({ timeout: 60_000 });
  await page.goto(host.url("course"));
  const inside = page.frameLocator("iframe");
  await expect(inside.locator("#train")).toBeVisible();
  await page.waitForLoadState("networkidle");
  // Where third parties may store nothing, Chromium refuses even the question.
  const registered = await page.frames()[1]?.evaluate(async () =>
    navigator.serviceWorker.getRegistrations().then(
      ({ length }) => length,
      ({ name }: Error) => name,
    ),
  );
  expect([0, "NotSupportedError"]).toContain(registered);
  await stopServer();
  await page.reload();
  await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);
  await expect(inside.locator("#train")).toHaveCount(0);
  // The page itself is there all the same.
  await visit(page, tiny);
  await expect(page.locator("#train")).toBeVisible();
  host.close();
});

test("as an embed it keeps nothing", async ({ page }) => {
  await visit(page, "", "?embed=1");
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test("pictures of a packed set are kept when that is asked for, and train without a server", async ({
  page,
  context,
}) => {
  test.skip(!isPacked("mnist"), "MNIST is not packed here");
  const few = "v=1&dataset=mnist&classes=1,7&steps=60&trainPerClass=200&testPerClass=60";
  await page.goto(`${address}#${few}`);
  const keep = page.getByRole("button", { name: "Keep MNIST digits for offline" });
  await expect(page.getByText("except MNIST digits")).toBeVisible({ timeout: 60_000 });
  await keep.click();
  await expect(ready(page)).toBeVisible();
  await stopServer();
  await context.setOffline(true);
  await page.reload();
  await page.getByRole("button", { name: "Train", exact: true }).click();
  await finishTraining(page);
  await expect(ready(page)).toBeVisible();
});

test("a new version waits until the person takes it", async ({ page }) => {
  await visit(page);
  await expect(ready(page)).toBeVisible({ timeout: 60_000 });
  const opened = await page.evaluate(() => performance.timeOrigin);
  isNewer = true;
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect(page.getByText("A new version of this page is there.")).toBeVisible();
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(opened);
  await page.getByRole("button", { name: "Reload now" }).click();
  await expect.poll(() => page.evaluate(() => performance.timeOrigin).catch(() => opened)).not.toBe(opened);
  await expect(ready(page)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText("A new version of this page is there.")).toHaveCount(0);
});
