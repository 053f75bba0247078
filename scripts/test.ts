// `npm test`: every check in turn, the browser included. Goes on after a failure, so that one run tells all,
// and closes with one line that counts.

import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, openSync, readFileSync, rmSync } from "node:fs";
import { constants, setPriority } from "node:os";
import { packedSetIds } from "#core/files/manifest.ts";
import { findBrowser } from "./browser/findBrowser.ts";
import { findPacked } from "./data/packSet.ts";
import {
  countBrowserTests,
  countUnitTests,
  failedBrowserTests,
  failedUnitTests,
  noTests,
  type Counts,
} from "./test/counts.ts";

const unitReport = ".cache/unit-tests.json";
const calmReport = ".cache/calm-browser-tests.json";
const browserReport = ".cache/browser-tests.json";
const lessonsReport = ".cache/lessons.txt";
const realFiles = "../shared/data";

mkdirSync(".cache", { recursive: true });
for (const report of [unitReport, calmReport, browserReport]) rmSync(report, { force: true });
const results: (readonly [string, Counts])[] = [];

check("format", "npm", ["run", "-s", "check:format"]);
check("lint", "npm", ["run", "-s", "check:lint"]);
check("types", "npm", ["run", "-s", "check:types"]);
suite(
  "unit tests",
  "npx",
  ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`],
  () => countUnitTests(readReport(unitReport)),
);
await packPictures();
const lessons = startLessons();
check("build", "npx", ["tsx", "scripts/serve/buildPage.ts"]);
if (hasBrowser()) {
  browserSuite("browser tests, two at a time", calmReport, ["--project", "calm", "--workers", "2"]);
  browserSuite("browser tests, one by one", browserReport, ["--project", "page", "--project", "gpu"]);
}
results.push(["the lessons' claims", await lessons]);

console.log("");
for (const failure of [
  ...failedUnitTests(readReport(unitReport)),
  ...failedBrowserTests(readReport(calmReport)),
  ...failedBrowserTests(readReport(browserReport)),
]) {
  console.log(`✗ ${failure}`);
}
console.log("");
for (const [name, { passed, failed, skipped }] of results) {
  console.log(`${failed > 0 ? "✗" : "✓"} ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
}
const sum = (key: keyof Counts) => results.reduce((total, [, counts]) => total + counts[key], 0);
const skipped = sum("skipped");
process.exitCode = sum("failed") > 0 ? 1 : 0;
console.log(`${sum("passed")} passed, ${sum("failed")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);

function check(name: string, command: string, args: readonly string[]): void {
  const passed = run(name, command, args);
  results.push([name, { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 }]);
}

/** Trains for minutes on one core, so it runs beside the build and the browser, and gives way to both. */
async function startLessons(): Promise<Counts> {
  const report = openSync(lessonsReport, "w");
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/checkLessons.ts"], {
    stdio: ["ignore", report, report],
  });
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  const [status] = (await once(child, "exit")) as [number | null];
  console.log(`\n── the lessons' claims\n${readFileSync(lessonsReport, "utf8")}`);
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
}

/** A runner that fails without a failing test has crashed, and that counts as a failure. */
function suite(name: string, command: string, args: readonly string[], count: () => Counts): void {
  const passed = run(name, command, args);
  const counts = count();
  const crashed = (!passed && counts.failed === 0) || counts.passed + counts.failed === 0;
  results.push([name, { ...counts, failed: counts.failed + (crashed ? 1 : 0) }]);
}

function browserSuite(name: string, report: string, args: readonly string[]): void {
  process.env["E2E_REPORT"] = report;
  suite(name, "npx", ["playwright", "test", ...args], () => countBrowserTests(readReport(report)));
}

function run(name: string, command: string, args: readonly string[]): boolean {
  console.log(`\n── ${name}`);
  const shell = process.platform === "win32";
  const { status, error } = spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"], shell });
  if (error) console.error(`${name} cannot be run: ${error.message}`);
  return status === 0;
}

/** Null when the runner died before it wrote, or midway. */
function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

async function packPictures(): Promise<void> {
  const packed = await Promise.all(packedSetIds.map((id) => findPacked("public/data", id)));
  if (packed.every((set) => set !== null)) return;
  if (!existsSync(realFiles)) {
    console.log(
      `\nThe real pictures are not packed here, and there is no folder ${realFiles} to take them from.`,
    );
    return;
  }
  check("packing real pictures", "npm", ["run", "-s", "data", "--", "--from", realFiles]);
}

function hasBrowser(): boolean {
  try {
    process.env["PLAYWRIGHT_CHROMIUM"] = findBrowser();
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    results.push(["browser tests", { ...noTests, failed: 1 }]);
    return false;
  }
}
