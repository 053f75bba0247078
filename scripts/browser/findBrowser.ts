// Finds a Chromium to test with: one that is installed, Playwright's own, or Debian's package where we may
// install it. Gives its path, or says in one sentence what to install.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright";

const usualPlaces = [
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** Looks, but installs nothing. A path that the person gave is taken at its word. */
export function installedBrowser(): string | null {
  const given = process.env["PLAYWRIGHT_CHROMIUM"];
  if (given && !existsSync(given))
    throw new Error(`PLAYWRIGHT_CHROMIUM is ${given}, and that file is not there.`);
  if (given) return given;
  return [...usualPlaces, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

/** Throws an Error whose message is the one sentence for the person. */
export function findBrowser(): string {
  const found = installedBrowser() ?? tryInstall();
  if (found === null) {
    throw new Error(
      "No browser for the tests: install Chrome or Chromium, or name one in PLAYWRIGHT_CHROMIUM.",
    );
  }
  return found;
}

function tryInstall(): string | null {
  run("npx", ["playwright", "install", "chromium"], 180_000);
  const downloaded = installedBrowser();
  if (downloaded !== null) return downloaded;
  // Where Playwright's download is out of reach, Debian's own package may not be.
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return null;
  run("apt-get", ["update", "-qq"], 120_000);
  run("apt-get", ["install", "-y", "-qq", "chromium"], 600_000);
  return installedBrowser();
}

// That it did not work shows in the browser not being there.
function run(command: string, args: readonly string[], timeoutMs: number): void {
  const { status } = spawnSync(command, args, {
    stdio: "ignore",
    timeout: timeoutMs,
    shell: process.platform === "win32",
  });
  if (status !== 0) console.error(`${command} ${args.join(" ")} gave no browser.`);
}
