import { defineConfig } from "playwright/test";
import { findBrowser } from "./scripts/browser/findBrowser.ts";

const port = Number(process.env["E2E_PORT"] ?? 4179);
const quiet = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];
const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
// WebGPU and WebGL in software: slow, but they prove that the two backends compute rightly.
const softwareGpu = [
  "--enable-unsafe-webgpu",
  "--use-webgpu-adapter=swiftshader",
  "--enable-unsafe-swiftshader",
  "--use-angle=swiftshader",
];
const launch = (args: readonly string[]) => ({
  launchOptions: { executablePath: findBrowser(), args: [...quiet, ...asRoot, ...args] },
});

/** These train little and time nothing, so that two may run at once: scripts/test.ts gives them two workers. */
const calm = [
  "access",
  "axe",
  "csp",
  "embed-builder",
  "embed-options",
  "gallery",
  "lessons",
  "mystery",
  "ownAxe",
  "pieces",
  "pseudo",
  "runs",
  "save",
  "scorm",
  "size",
  "smoke",
  "still",
  "studio",
  "test-panel",
  "trouble",
  "undo",
].map((name) => `${name}.spec.ts`);

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 180_000,
  globalTimeout: 40 * 60_000,
  expect: {
    timeout: 30_000,
    // Text is drawn a little differently from one Chromium to the next; a changed piece changes more than this.
    toHaveScreenshot: { maxDiffPixelRatio: 0.01, animations: "disabled", caret: "hide" },
  },
  snapshotPathTemplate: "{testDir}/looks/{arg}{ext}",
  // On a developer's machine a missing picture is made (and the test fails once); in CI it is only missing.
  updateSnapshots: process.env["CI"] === "true" ? "none" : "missing",
  reporter: [["list"], ["json", { outputFile: process.env["E2E_REPORT"] ?? ".cache/browser-tests.json" }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1440, height: 900 },
    // Each test is a first visit: six megabytes would be kept every time. offline.spec.ts lets it happen.
    serviceWorkers: "block",
  },
  projects: [
    { name: "calm", testMatch: calm, use: launch(["--disable-gpu"]) },
    { name: "page", testIgnore: [...calm, "gpu*.spec.ts"], use: launch(["--disable-gpu"]) },
    { name: "gpu", testMatch: "gpu*.spec.ts", use: launch(softwareGpu) },
  ],
  // Serves the build that scripts/test.ts has made.
  webServer: {
    command: `npx vite preview --port ${port} --strictPort --host 127.0.0.1`,
    port,
    reuseExistingServer: false,
  },
});
