// `npm run screenshot`: the picture of the page in the README, of the build, as it opens.

import { mkdirSync } from "node:fs";
import { chromium } from "playwright";
import { build, preview } from "vite";
import { findBrowser } from "./browser/findBrowser.ts";

await build({ logLevel: "error", build: { copyPublicDir: false } });
const server = await preview({ preview: { port: 0, host: "127.0.0.1" }, logLevel: "error" });
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: [
    "--disable-gpu",
    "--disable-background-networking",
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ],
});
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.goto(server.resolvedUrls?.local[0] ?? "");
await page.getByText("flipped", { exact: true }).waitFor();
// The cell of the flip turns, and then the bars grow.
await page.waitForTimeout(3000);
mkdirSync("docs", { recursive: true });
await page.screenshot({ path: "docs/page.png" });
await browser.close();
await server.close();
console.log("docs/page.png");
process.exit(0);
